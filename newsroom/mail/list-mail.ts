import { db } from '../db/client';
import type { Mail } from '../db/generated/client';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { MOST_SHOWN } from './outbox-limits';

/** A letter as the screen shows it; the secrets of its links are not among it. */
export interface MailView {
  id: number;
  /** ISO 8601. */
  createdAt: string;
  name: string;
  address: string;
  subject: string;
  text: string;
  state: 'waiting' | 'filed' | 'sent' | 'retrying' | 'failed';
  /** What the mail server said, in its own words. */
  failure: string | null;
  mayRetry: boolean;
}

/** The newest letters. */
export async function listMail(actor: Actor): Promise<MailView[]> {
  authorize(actor, 'mail.edit');
  // One statement: between two a letter could leave the queue.
  const rows = await db().$queryRaw<Row[]>`
    SELECT m.*, j.id IS NOT NULL AS "isQueued" FROM "Mail" m
    LEFT JOIN graphile_worker.jobs j ON j.key = 'mail:' || m.id
      AND (j.attempts < j.max_attempts OR j.locked_at IS NOT NULL)
    ORDER BY m."createdAt" DESC, m.id DESC LIMIT ${MOST_SHOWN}`;
  return rows.map((row) => {
    const state = stateOf(row);
    return {
      id: row.id,
      createdAt: row.createdAt.toISOString(),
      name: row.name,
      address: row.address,
      subject: row.subject,
      text: row.shown,
      state,
      failure: row.lastError,
      mayRetry: state === 'failed' && row.sealed !== null,
    };
  });
}

type Row = Mail & {
  /** The queue tries it (again). It knows more tries than `tries`: of one cut off nothing is noted. */
  isQueued: boolean;
};

function stateOf({ sentBy, tries, sealed, isQueued }: Row): MailView['state'] {
  if (sentBy) return sentBy === 'file' ? 'filed' : 'sent';
  if (!isQueued || sealed === null) return 'failed';
  return tries > 0 ? 'retrying' : 'waiting';
}
