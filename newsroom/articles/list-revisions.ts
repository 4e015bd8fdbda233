import { db } from '../db/client';
import type { Actor } from '../staff/actor';
import { isPublic } from './article-state';
import { getDeskRow } from './get-desk-state';
import { articleFacts, articleSubject } from './lock-article';
import type { RevisionAct, RevisionItem, RevisionList } from './revision-views';
import { openVerbs } from './transitions';

/** How many stand on a page of the list. */
const MOST = 50;

const ACTS: Record<string, RevisionAct> = {
  'article.submitted': 'submit',
  'article.approved': 'approve',
  'article.scheduled': 'schedule',
  'article.published': 'publish',
};

/**
 * The revisions of an article, newest first, from the one below the number `before` on, and the
 * working copy above them. Throws NOT_FOUND outside the actor's scope.
 */
export async function listRevisions(
  actor: Actor,
  { id, before }: { id: number; before?: number },
  now: Date,
): Promise<RevisionList> {
  const row = await getDeskRow(actor, id);
  const { workingCopy: copy } = row;
  const facts = articleFacts(row, copy);
  const verbs = openVerbs(actor, { facts, subject: articleSubject(row, copy) }, now);
  const found = await db().revision.findMany({
    where: { articleId: id, ...(before && { number: { lt: before } }) },
    orderBy: { number: 'desc' },
    take: MOST + 1,
    select: revisionSelect,
  });
  const shown = found.slice(0, MOST);
  const acts = await actsOf(id);
  const marks = {
    liveId: isPublic(facts, now) ? row.liveRevisionId : null,
    approvedId: row.approvedRevisionId,
    baseId: copy.baseRevisionId,
  };
  return {
    title: copy.title,
    items: shown.map((one) => revisionItem(one, acts, marks)),
    next: found.length > MOST ? (shown.at(-1)?.number ?? null) : null,
    copy: {
      version: copy.version,
      at: copy.updatedAt.toISOString(),
      by: copy.updatedBy?.name ?? null,
      words: copy.wordCount,
      differs: copy.dirty || copy.baseRevisionId === null,
      base: shown.find((one) => one.id === copy.baseRevisionId)?.number ?? null,
    },
    mayRestore: verbs.includes('edit'),
    mayName: verbs.includes('save'),
  };
}

const revisionSelect = {
  id: true,
  number: true,
  reason: true,
  createdAt: true,
  wordCount: true,
  createdBy: { select: { name: true } },
  name: { select: { name: true } },
} as const;

interface Row {
  id: bigint;
  number: number;
  reason: RevisionItem['reason'];
  createdAt: Date;
  wordCount: number;
  createdBy: { name: string } | null;
  name: { name: string } | null;
}

interface Marks {
  liveId: bigint | null;
  approvedId: bigint | null;
  baseId: bigint | null;
}

function revisionItem(row: Row, acts: Map<number, Set<RevisionAct>>, marks: Marks): RevisionItem {
  return {
    number: row.number,
    reason: row.reason,
    acts: [...(acts.get(row.number) ?? [])].filter((act) => act !== row.reason),
    name: row.name?.name ?? null,
    at: row.createdAt.toISOString(),
    by: row.createdBy?.name ?? null,
    words: row.wordCount,
    live: row.id === marks.liveId,
    approved: row.id === marks.approvedId,
    base: row.id === marks.baseId,
  };
}

// A text that was saved and then published is one revision: what was done with it, events tell.
async function actsOf(id: number): Promise<Map<number, Set<RevisionAct>>> {
  const events = await db().event.findMany({
    where: { nounId: String(id), type: { in: Object.keys(ACTS) } },
    orderBy: { id: 'asc' },
    select: { type: true, data: true },
  });
  const acts = new Map<number, Set<RevisionAct>>();
  for (const { type, data } of events) {
    const { revision } = data as { revision?: number };
    const act = ACTS[type];
    if (revision === undefined || !act) continue;
    acts.set(revision, (acts.get(revision) ?? new Set<RevisionAct>()).add(act));
  }
  return acts;
}
