import { db } from '../db/client';
import { MOST_TRIES } from '../jobs/add-job';
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
  const rows = await db().mail.findMany({
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST_SHOWN,
  });
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

interface Standing {
  sentBy: string | null;
  tries: number;
  sealed: string | null;
}

function stateOf({ sentBy, tries, sealed }: Standing): MailView['state'] {
  if (sentBy) return sentBy === 'file' ? 'filed' : 'sent';
  if (tries >= MOST_TRIES || sealed === null) return 'failed';
  return tries > 0 ? 'retrying' : 'waiting';
}
