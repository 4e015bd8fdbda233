import type { Prisma } from '../db/generated/client';
import { deskView } from '../media/desk-picture';
import { assignmentView } from '../assignments/assignment-view';
import type { PictureRow } from '../media/picture-view';
import { articleState, hasUnpublishedChanges, wasEverPublic } from './article-state';
import type { DeskListItem } from './desk-views';
import { articleFacts } from './lock-article';
import type { SectionRef } from './views';

/**
 * Columns alone: people, sections and pictures are read beside them by number (read-desk-rows.ts).
 * PostgreSQL would plan the join of all of them for longer than it runs it.
 */
export const deskListSelect = {
  articleId: true,
  version: true,
  dirty: true,
  baseRevisionId: true,
  updatedAt: true,
  updatedById: true,
  title: true,
  kind: true,
  sectionId: true,
  wordCount: true,
  writerIds: true,
  pictureId: true,
  article: {
    select: {
      createdAt: true,
      createdById: true,
      viewTotal: { select: { count: true } },
      workState: true,
      workStateAt: true,
      workStateById: true,
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
      reviewNote: true,
      embargoUntil: true,
      breakingUntil: true,
      assigneeId: true,
      assignedById: true,
      assignedAt: true,
      dueAt: true,
      brief: true,
    },
  },
} satisfies Prisma.WorkingCopySelect;

export type DeskListRow = Prisma.WorkingCopyGetPayload<{ select: typeof deskListSelect }>;

/** What rows name by number. */
export interface DeskNames {
  people: Map<number, string>;
  sections: Map<number, SectionRef>;
  pictures: Map<number, PictureRow>;
  bylines: Map<number, string>;
}

/** The name behind a number of Staff. */
export function personOf({ people }: DeskNames, id: number | null): string | null {
  return named(people, id);
}

/** Row → view. */
export function deskListItem(row: DeskListRow, names: DeskNames, now: Date): DeskListItem {
  const { article } = row;
  const facts = articleFacts(article, row);
  const state = articleState(facts, now);
  return {
    id: Number(row.articleId),
    title: row.title,
    section: named(names.sections, row.sectionId),
    state,
    unpublishedChanges: hasUnpublishedChanges(facts, now),
    kind: row.kind,
    writers: row.writerIds.flatMap((id) => names.bylines.get(id) ?? []),
    createdBy: personOf(names, article.createdById),
    updatedAt: row.updatedAt.toISOString(),
    updatedBy: personOf(names, row.updatedById),
    publishAt: state === 'scheduled' ? (facts.publicAt?.toISOString() ?? null) : null,
    wordCount: row.wordCount,
    picture: deskView(named(names.pictures, row.pictureId)),
    views: wasEverPublic(facts, now) ? Number(article.viewTotal?.count ?? 0) : null,
    createdAt: article.createdAt.toISOString(),
    firstPublishedAt: facts.firstPublishedAt?.toISOString() ?? null,
    assignment: assignmentView(
      {
        ...article,
        assignee: personOf(names, article.assigneeId),
        assignedBy: personOf(names, article.assignedById),
      },
      now,
    ),
  };
}

function named<T>(all: Map<number, T>, id: number | null): T | null {
  return id === null ? null : (all.get(id) ?? null);
}
