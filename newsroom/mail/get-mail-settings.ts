import { db } from '../db/client';
import { openText } from '../secrets/seal-text';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { defaultSender, MAIL_KEY, storedMail, type StoredMail } from './mail-settings';

/** The settings of the mail as they are edited; the password itself is never shown again. */
export interface DeskMailSettings extends Omit<StoredMail, 'password'> {
  password: 'none' | 'kept' | 'lost';
  /** The one that a change has to name; 0 while nobody has changed anything. */
  version: number;
}

/** How mail leaves the house, for who may change it. */
export async function getMailSettings(actor: Actor): Promise<DeskMailSettings> {
  authorize(actor, 'mail.edit');
  const row = await db().setting.findUnique({ where: { key: MAIL_KEY } });
  const { password, ...stored } = storedMail.parse(row?.value ?? {});
  return {
    ...stored,
    from: stored.from || defaultSender(),
    password: standingOf(password),
    version: row?.version ?? 0,
  };
}

function standingOf(sealed: string | null): DeskMailSettings['password'] {
  if (sealed === null) return 'none';
  return openText('mail settings', MAIL_KEY, sealed) === null ? 'lost' : 'kept';
}
