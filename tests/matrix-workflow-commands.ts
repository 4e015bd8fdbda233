import { embargoArticle } from '@/newsroom/articles/embargo-article';
import { expireArticle } from '@/newsroom/articles/expire-article';
import { liftEmbargo } from '@/newsroom/articles/lift-embargo';
import { releaseArticle } from '@/newsroom/articles/release-article';
import { takeArticle } from '@/newsroom/articles/take-article';
import { SYSTEM, type Actor, type StaffActor } from '@/newsroom/staff/actor';
import {
  DECIDERS,
  draft,
  later,
  scheduled,
  somebody,
  submitted,
  WRITERS,
  type ArticleCommand,
} from './article-command';
import { db } from '@/newsroom/db/client';
import { newStory, NOON } from './factories';

async function embargoed(owner: StaffActor, sectionId: number): Promise<number> {
  const id = await draft(owner, sectionId);
  await embargoArticle(SYSTEM, { id, date: '2026-12-05', time: '10:00' }, NOON);
  return id;
}

// As if this very person had taken it: a factory cannot know who will act.
async function takenBy(actor: Actor, id: number): Promise<StaffActor> {
  const person = await somebody(actor);
  const data = { reviewerId: person.id, reviewSince: NOON };
  await db().article.update({ where: { id }, data });
  return person;
}

/** Commands about who reviews a text and about the times around its publication. */
export const WORKFLOW_COMMANDS: ArticleCommand[] = [
  {
    name: 'takeArticle',
    allowed: DECIDERS,
    prepare: submitted,
    run: async (actor, id) => takeArticle(await somebody(actor), { id, from: null }, later),
  },
  {
    name: 'releaseArticle',
    allowed: DECIDERS,
    prepare: submitted,
    run: async (actor, id) => releaseArticle(await takenBy(actor, id), { id }, later),
  },
  {
    name: 'expireArticle',
    allowed: DECIDERS,
    prepare: newStory,
    run: (actor, id) => expireArticle(actor, { id, date: '2026-12-02', time: '08:30' }, later),
  },
  {
    name: 'expireArticle (scheduled)',
    allowed: DECIDERS,
    prepare: scheduled,
    run: (actor, id) => expireArticle(actor, { id, date: '2026-12-02', time: '08:30' }, later),
  },
  {
    name: 'embargoArticle',
    allowed: WRITERS,
    prepare: draft,
    run: (actor, id) => embargoArticle(actor, { id, date: '2026-12-02', time: '08:30' }, later),
  },
  {
    name: 'embargoArticle (earlier)',
    allowed: DECIDERS,
    prepare: embargoed,
    run: (actor, id) => embargoArticle(actor, { id, date: '2026-12-02', time: '08:30' }, later),
  },
  {
    name: 'liftEmbargo',
    allowed: DECIDERS,
    prepare: embargoed,
    run: (actor, id) => liftEmbargo(actor, { id }, later),
  },
];
