import { actorId, type Actor } from '../staff/actor';
import { authorize, can, type ArticleSubject, type Permission } from '../staff/policy';
import type { RefusalKey } from '@/messages/ar-refusals';
import { NewsroomError } from '../errors';
import {
  articleState,
  isBreaking,
  isEmbargoed,
  isPublic,
  wasEverPublic,
  type ArticleFacts,
} from './article-state';

export const VERBS = [
  'edit',
  'save',
  'submit',
  'take',
  'release',
  'return',
  'approve',
  'publish',
  'schedule',
  'unschedule',
  'expire',
  'embargo',
  'liftEmbargo',
  'breaking',
  'endBreaking',
  'retract',
  'archive',
  'trash',
  'restore',
  'delete',
  'preview',
  'assign',
  'duplicate',
  'template',
] as const;

export type VerbName = (typeof VERBS)[number];

interface Transition {
  permission: Permission;
  /** Null when the verb is open, else the key of the sentence that says why not. */
  closed: (facts: ArticleFacts, now: Date, actor: Actor) => RefusalKey | null;
}

const notTrashed = (facts: ArticleFacts): RefusalKey | null =>
  facts.trashedAt ? 'articleInTrash' : null;

const nothingNew = (facts: ArticleFacts, now: Date): boolean =>
  isPublic(facts, now) && !facts.differsFromLive && facts.workState === 'draft';

/** Every editorial verb: who may, and when. The screen's buttons and the commands both read this. */
const TRANSITIONS: Record<VerbName, Transition> = {
  edit: { permission: 'article.edit', closed: notTrashed },
  save: { permission: 'article.edit', closed: notTrashed },
  submit: {
    permission: 'article.submit',
    closed: (facts, now) => {
      if (facts.trashedAt) return 'articleInTrash';
      if (facts.workState === 'submitted') return 'alreadySubmitted';
      if (facts.workState === 'approved') return 'alreadyApproved';
      return nothingNew(facts, now) ? 'nothingToSubmit' : null;
    },
  },
  take: {
    permission: 'article.review',
    closed: (facts, _now, actor) => {
      if (facts.trashedAt) return 'articleInTrash';
      if (facts.workState !== 'submitted') return 'notSubmitted';
      return isReviewer(facts, actor) ? 'alreadyTaken' : null;
    },
  },
  release: {
    permission: 'article.review',
    closed: (facts, _now, actor) =>
      notTrashed(facts) ?? (isReviewer(facts, actor) ? null : 'notTaken'),
  },
  return: {
    permission: 'article.review',
    closed: (facts) =>
      notTrashed(facts) ??
      (['submitted', 'approved'].includes(facts.workState) ? null : 'notSubmitted'),
  },
  approve: {
    permission: 'article.review',
    closed: (facts) =>
      notTrashed(facts) ?? (facts.workState === 'submitted' ? null : 'notSubmitted'),
  },
  publish: {
    permission: 'article.publish',
    closed: (facts, now) => {
      if (facts.trashedAt) return 'articleInTrash';
      if (isEmbargoed(facts, now)) return 'publishUnderEmbargo';
      return nothingNew(facts, now) ? 'nothingToPublish' : null;
    },
  },
  schedule: {
    permission: 'article.publish',
    closed: (facts, now) =>
      notTrashed(facts) ?? (wasEverPublic(facts, now) ? 'scheduleOnlyFirst' : null),
  },
  unschedule: {
    permission: 'article.publish',
    closed: (facts, now) => (articleState(facts, now) === 'scheduled' ? null : 'notScheduled'),
  },
  // When readers shall not see it any more; of no use before it is known from when they do.
  expire: {
    permission: 'article.archive',
    closed: (facts, now) =>
      ['scheduled', 'published'].includes(articleState(facts, now)) ? null : 'expireOnlyPublic',
  },
  // Whoever writes may forbid; only who publishes may allow again.
  embargo: {
    permission: 'article.edit',
    closed: (facts, now) =>
      notTrashed(facts) ?? (wasEverPublic(facts, now) ? 'embargoOnlyFirst' : null),
  },
  liftEmbargo: {
    permission: 'article.publish',
    closed: (facts, now) => notTrashed(facts) ?? (isEmbargoed(facts, now) ? null : 'notEmbargoed'),
  },
  breaking: {
    permission: 'article.publish',
    closed: (facts, now) => (isPublic(facts, now) ? null : 'notPublic'),
  },
  endBreaking: {
    permission: 'article.publish',
    closed: (facts, now) => (isBreaking(facts, now) ? null : 'notBreaking'),
  },
  retract: {
    permission: 'article.retract',
    closed: (facts, now) => (isPublic(facts, now) ? null : 'notPublic'),
  },
  archive: {
    permission: 'article.archive',
    closed: (facts, now) => (isPublic(facts, now) ? null : 'notPublic'),
  },
  trash: {
    permission: 'article.trash',
    closed: (facts, now) => {
      if (facts.trashedAt) return 'articleInTrash';
      if (wasEverPublic(facts, now)) return 'publicNeverTrashed';
      return facts.publicAt ? 'unscheduleFirst' : null;
    },
  },
  restore: {
    permission: 'article.restore',
    closed: (facts) => (facts.trashedAt ? null : 'notInTrash'),
  },
  delete: {
    permission: 'article.delete',
    closed: (facts) => (facts.trashedAt ? null : 'deleteOnlyFromTrash'),
  },
  preview: {
    permission: 'article.preview',
    closed: (facts, now) =>
      notTrashed(facts) ?? (isEmbargoed(facts, now) ? 'previewUnderEmbargo' : null),
  },
  assign: { permission: 'article.assign', closed: notTrashed },
  duplicate: { permission: 'article.duplicate', closed: notTrashed },
  // What recurring articles begin with (newsroom/templates).
  template: { permission: 'article.template', closed: notTrashed },
};

function isReviewer(facts: ArticleFacts, actor: Actor): boolean {
  return facts.reviewerId !== null && facts.reviewerId === actorId(actor);
}

function permissionFor(verb: VerbName, facts: ArticleFacts): Permission {
  // What was retracted comes back only by the chief's hand.
  return verb === 'publish' && facts.retractedAt
    ? 'article.republish'
    : TRANSITIONS[verb].permission;
}

/** Refuses with NOT_FOUND, FORBIDDEN or RULE unless the actor may do this to the article now. */
export function requireTransition(
  actor: Actor,
  verb: VerbName,
  article: { facts: ArticleFacts; subject: ArticleSubject },
  now: Date,
): void {
  authorize(actor, permissionFor(verb, article.facts), article.subject);
  const sentence = TRANSITIONS[verb].closed(article.facts, now, actor);
  if (sentence) throw new NewsroomError('RULE', { sentence });
}

/** The verbs that the server would allow this actor now: exactly the buttons to show. */
export function openVerbs(
  actor: Actor,
  article: { facts: ArticleFacts; subject: ArticleSubject },
  now: Date,
): VerbName[] {
  return VERBS.filter(
    (verb) =>
      can(actor, permissionFor(verb, article.facts), article.subject) &&
      TRANSITIONS[verb].closed(article.facts, now, actor) === null,
  );
}
