import { assignmentView } from '../assignments/assignment-view';
import { db } from '../db/client';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { visibleTo } from '../staff/policy';
import { articleState, hasUnpublishedChanges, isPublic } from './article-state';
import type { DeskState } from './desk-views';
import type { FieldName } from './fields';
import { articleFacts, articleSubject } from './lock-article';
import { reviewerOf } from './reviewer-of';
import { openVerbs } from './transitions';

const name = { select: { name: true } } as const;

/** The row behind the desk's views of one article. Throws NOT_FOUND outside the actor's scope. */
export async function getDeskRow(actor: Actor, id: number) {
  const row = await db().article.findFirst({
    where: { AND: [{ id }, visibleTo(actor)] },
    include: {
      createdBy: name,
      assignee: name,
      assignedBy: name,
      workStateBy: name,
      reviewer: name,
      liveSection: { select: { slug: true } },
      workingCopy: { include: { updatedBy: name } },
    },
  });
  if (!row?.workingCopy) throw new NewsroomError('NOT_FOUND');
  return { ...row, workingCopy: row.workingCopy };
}

/** Where the article stands and what the actor may do with it. Throws NOT_FOUND out of scope. */
export async function getDeskState(actor: Actor, id: number, now: Date): Promise<DeskState> {
  return deskState(actor, await getDeskRow(actor, id), now);
}

/** Row → view. */
export function deskState(
  actor: Actor,
  row: Awaited<ReturnType<typeof getDeskRow>>,
  now: Date,
): DeskState {
  const { workingCopy: copy } = row;
  const facts = articleFacts(row, copy);
  const state = articleState(facts, now);
  const shown = isPublic(facts, now);
  return {
    state,
    unpublishedChanges: hasUnpublishedChanges(facts, now),
    workState: row.workState,
    version: row.version,
    copyVersion: copy.version,
    fieldVersions: copy.fieldVersions as Partial<Record<FieldName, number>>,
    verbs: openVerbs(actor, { facts, subject: articleSubject(row, copy) }, now),
    reviewNote:
      row.reviewNote && row.workState === 'changesRequested'
        ? {
            text: row.reviewNote,
            by: row.workStateBy?.name ?? null,
            at: row.workStateAt.toISOString(),
          }
        : null,
    publicAddress: shown && row.liveSection ? `/${row.liveSection.slug}/${row.id}` : null,
    publishAt: state === 'scheduled' ? (row.publicAt?.toISOString() ?? null) : null,
    publishedAt: shown ? (row.firstPublishedAt?.toISOString() ?? null) : null,
    unpublishAt: stillToCome(row.unpublishAt, now),
    embargoUntil: stillToCome(row.embargoUntil, now),
    breakingUntil: shown ? stillToCome(row.breakingUntil, now) : null,
    reviewer: reviewerOf(row, row.reviewer?.name ?? null),
    retraction: row.retractedAt
      ? { at: row.retractedAt.toISOString(), reason: row.retractionReason ?? '' }
      : null,
    assignment: assignmentView(
      {
        ...row,
        assignee: row.assignee?.name ?? null,
        assignedBy: row.assignedBy?.name ?? null,
      },
      now,
    ),
    updatedAt: copy.updatedAt.toISOString(),
    updatedBy: copy.updatedBy?.name ?? null,
    createdBy: row.createdBy?.name ?? null,
  };
}

function stillToCome(moment: Date | null, now: Date): string | null {
  return moment && moment > now ? moment.toISOString() : null;
}
