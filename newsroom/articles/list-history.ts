import { z } from 'zod';
import { prefixesOf } from '../audit/event-kinds';
import { db } from '../db/client';
import type { Actor } from '../staff/actor';
import type { HistoryPage } from './desk-views';
import { getDeskRow } from './get-desk-state';

/** How many stand on a page of the list. */
const MOST = 50;

/** What an event says in words, under one of these names. */
const DETAILS = ['note', 'reason', 'from', 'to', 'assignee', 'name', 'section'] as const;

/** Id of an event, as addresses give it. */
export const eventId = z.string().regex(/^[1-9]\d{0,17}$/);

/**
 * What was done with an article, newest first, from the event below the id `before` on, with the
 * headline of the working copy. Throws NOT_FOUND outside the actor's scope.
 */
export async function listHistory(
  actor: Actor,
  { id, before }: { id: number; before?: string },
): Promise<HistoryPage & { title: string }> {
  const { workingCopy } = await getDeskRow(actor, id);
  return { title: workingCopy.title, ...(await readHistory(id, before)) };
}

/** The same for somebody who has been let in. */
export async function readHistory(id: number, before?: string): Promise<HistoryPage> {
  const found = await db().event.findMany({
    where: {
      nounId: String(id),
      // Other nouns have the same ids.
      OR: prefixesOf('article').map((prefix) => ({ type: { startsWith: `${prefix}.` } })),
      ...(before && { id: { lt: BigInt(before) } }),
    },
    orderBy: { id: 'desc' },
    take: MOST + 1,
    include: { staff: { select: { name: true } } },
  });
  const items = found.slice(0, MOST).map((event) => {
    const data = event.data as Partial<Record<(typeof DETAILS)[number] | 'until', unknown>>;
    return {
      id: String(event.id),
      at: event.at.toISOString(),
      by: event.staff?.name ?? null,
      type: nameOf(event.type, data.until),
      detail: DETAILS.map((name) => data[name]).find((said) => typeof said === 'string') ?? null,
    };
  });
  return { items, next: found.length > MOST ? (items.at(-1)?.id ?? null) : null };
}

// Both acts are one event; here each has a word of its own.
function nameOf(type: string, until: unknown): string {
  return type === 'article.breaking' && until === null ? 'article.breakingEnded' : type;
}
