import type { Tx } from '../db/client';
import type { NewEvent } from '../events/event-types';
import { isNoticed } from './noticed-events';

/** An event that was just written. */
type WrittenEvent = NewEvent & { id: bigint };

/**
 * Tells people of what others did to their stories, in the transaction that did it. Who acts is not
 * told of it, and nobody who has left the house.
 */
export async function addNotices(
  tx: Tx,
  events: WrittenEvent[],
  actorId: number | null,
  now: Date,
): Promise<void> {
  const told = events.filter(({ type }) => isNoticed(type));
  if (told.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO "Notice" ("staffId", "eventId", "at")
    SELECT s.id, e.event, ${now}
    FROM unnest(
      ${told.map(({ id }) => id.toString())}::bigint[],
      ${told.map(({ nounId }) => nounId)}::bigint[],
      ${told.map(asked)}::int[]) AS e(event, article, asked)
    JOIN "Article" a ON a.id = e.article
    JOIN "Staff" s ON s.id = coalesce(e.asked, a."createdById") AND s."disabledAt" IS NULL
    WHERE s.id IS DISTINCT FROM ${actorId}::int
    ON CONFLICT DO NOTHING`;
}

/** Who is asked to write it, or given it, where that is what happened. */
function asked(event: WrittenEvent): number | null {
  if (event.type === 'article.transferred') return event.data.toId;
  return event.type === 'article.assigned' ? event.data.assigneeId : null;
}
