import type { Prisma } from '../db/generated/client';
import { deskView } from '../media/desk-picture';
import { assignmentSelect, assignmentView } from '../assignments/assignment-view';
import { pictureSelect } from '../media/picture-view';
import { articleState, hasUnpublishedChanges, wasEverPublic } from './article-state';
import type { DeskListItem } from './desk-views';
import { articleFacts } from './lock-article';

const name = { select: { name: true } } as const;

export const deskListSelect = {
  articleId: true,
  version: true,
  dirty: true,
  baseRevisionId: true,
  updatedAt: true,
  updatedBy: name,
  title: true,
  kind: true,
  sectionId: true,
  wordCount: true,
  writerIds: true,
  section: { select: { id: true, slug: true, name: true } },
  picture: { select: pictureSelect },
  article: {
    select: {
      createdAt: true,
      createdById: true,
      createdBy: name,
      viewTotal: { select: { count: true } },
      workState: true,
      workStateAt: true,
      workStateBy: name,
      liveRevisionId: true,
      liveSectionId: true,
      publicAt: true,
      unpublishAt: true,
      firstPublishedAt: true,
      retractedAt: true,
      archivedAt: true,
      trashedAt: true,
      reviewerId: true,
      reviewSince: true,
      reviewer: name,
      embargoUntil: true,
      ...assignmentSelect,
    },
  },
} satisfies Prisma.WorkingCopySelect;

export type DeskListRow = Prisma.WorkingCopyGetPayload<{ select: typeof deskListSelect }>;

/** Row → view; `bylines` maps writer ids to names. */
export function deskListItem(
  row: DeskListRow,
  bylines: Map<number, string>,
  now: Date,
): DeskListItem {
  const facts = articleFacts(row.article, row);
  const state = articleState(facts, now);
  return {
    id: Number(row.articleId),
    title: row.title,
    section: row.section,
    state,
    unpublishedChanges: hasUnpublishedChanges(facts, now),
    kind: row.kind,
    writers: row.writerIds.flatMap((id) => bylines.get(id) ?? []),
    createdBy: row.article.createdBy?.name ?? null,
    updatedAt: row.updatedAt.toISOString(),
    updatedBy: row.updatedBy?.name ?? null,
    publishAt: state === 'scheduled' ? (facts.publicAt?.toISOString() ?? null) : null,
    wordCount: row.wordCount,
    picture: deskView(row.picture),
    views: wasEverPublic(facts, now) ? Number(row.article.viewTotal?.count ?? 0) : null,
    createdAt: row.article.createdAt.toISOString(),
    firstPublishedAt: facts.firstPublishedAt?.toISOString() ?? null,
    assignment: assignmentView(row.article, now),
  };
}
