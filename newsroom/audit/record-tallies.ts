import { z } from 'zod';
import { write } from '../db/write';
import type { NewEvent } from '../events/event-types';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { TALLY_MS } from './count-tally';

/**
 * Records what was counted (count-tally.ts) and is not counted further: one event for each account
 * and thing tried, however often it was tried. Returns how many events.
 */
export async function recordTallies(actor: Actor, now: Date): Promise<number> {
  authorize(actor, 'audit.keep');
  return write(actor, now, async (tx, record) => {
    const ended = await tx.$queryRaw<Tallied[]>`
      DELETE FROM "AuditTally"
      WHERE ("kind" = 'refusal' AND "since" <= ${before(now, TALLY_MS.refusal)})
         OR ("kind" = 'sign-in' AND "since" <= ${before(now, TALLY_MS['sign-in'])})
      RETURNING "kind", "subject", "since", "count", "data"`;
    for (const tally of ended) {
      record(...eventOf(tally));
    }
    return ended.length;
  });
}

interface Tallied {
  kind: string;
  subject: string;
  since: Date;
  count: number;
  data: unknown;
}

const signIns = z.object({
  throttled: z.number().catch(0),
  addresses: z.array(z.string()).catch([]),
});

function eventOf({ kind, subject, since, count, data }: Tallied): [NewEvent, number?] {
  const told = { count, since: since.toISOString() };
  if (kind === 'sign-in') {
    return [
      { type: 'session.failures', nounId: subject, data: { ...told, ...signIns.parse(data) } },
    ];
  }
  const [staffId = '', permission = ''] = subject.split(' ');
  return [
    { type: 'access.refused', nounId: staffId, data: { ...told, permission } },
    Number(staffId),
  ];
}

function before(now: Date, ms: number): Date {
  return new Date(now.getTime() - ms);
}
