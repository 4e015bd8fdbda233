import { z } from 'zod';
import type { Tx } from '../db/client';
import { write } from '../db/write';
import { NewsroomError } from '../errors';
import { changesBetween } from '../events/changes';
import { sealText } from '../secrets/seal-text';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { requireConfirmed } from '../staff/require-confirmed';
import { MAIL_KEY, storedMail, type StoredMail } from './mail-settings';

const HOST = /^(?=.{1,253}$)[a-z0-9]([a-z0-9.-]*[a-z0-9])?$|^[0-9a-f:]+$/i;
const VISIBLE = /^[^\p{Cc}\p{Zl}\p{Zp}]*$/u;

export const updateMailSettingsInput = z
  .object({
    way: z.enum(['file', 'smtp']),
    from: z.email('emailWrong').max(254, 'tooLong'),
    host: z.string().trim().max(253, 'tooLong'),
    port: z.coerce.number<number | string>('portWrong').int('portWrong').min(1).max(65_535),
    security: z.enum(['tls', 'starttls', 'none']),
    user: z.string().trim().max(200, 'tooLong').regex(VISIBLE),
    /** Empty: the one that is kept stays. */
    password: z.string().max(500, 'tooLong').regex(VISIBLE),
    /** The one that the person has seen; 0 while nobody has changed anything. */
    version: z.coerce.number<number | string>().int(),
  })
  .superRefine(({ way, host, security, user }, context) => {
    const wrong = (path: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (way === 'smtp' && !HOST.test(host)) wrong('host', 'mailHostMissing');
    // A password must not travel where everybody on the way can read it.
    if (way === 'smtp' && security === 'none' && user) wrong('security', 'mailInTheClear');
  });

const FIELDS = ['way', 'from', 'host', 'port', 'security', 'user'] as const;

/**
 * Changes how mail leaves the house; the next letter goes by it. Throws CONFLICT when somebody has
 * changed it since.
 */
export async function updateMailSettings(
  actor: Actor,
  input: z.input<typeof updateMailSettingsInput>,
  now: Date,
): Promise<{ version: number }> {
  authorize(actor, 'mail.edit');
  requireConfirmed(actor, now);
  const { version, password, ...given } = updateMailSettingsInput.parse(input);
  return write(actor, now, async (tx, record) => {
    const before = await lockMailSettings(tx, now);
    if (before.version !== version) {
      throw new NewsroomError('CONFLICT', { sentence: 'mailMovedOn' });
    }
    const value = { ...given, password: keptPassword(before.stored, given, password) };
    const after = await tx.setting.update({
      where: { key: MAIL_KEY },
      data: { value, updatedAt: now, version: { increment: 1 } },
      select: { version: true },
    });
    record({
      type: 'mail.configured',
      nounId: MAIL_KEY,
      data: { changes: changesBetween(before.stored, value, FIELDS), newPassword: password !== '' },
    });
    return after;
  });
}

// A password belongs to one account of one server: for another it has to be typed again, or who may
// change the address could have it sent to himself.
function keptPassword(
  before: StoredMail,
  given: Pick<StoredMail, 'host' | 'user'>,
  typed: string,
): string | null {
  if (!given.user) return null;
  if (typed) return sealText('mail settings', MAIL_KEY, typed);
  return before.host === given.host && before.user === given.user ? before.password : null;
}

// The first change makes the row that later ones lock.
async function lockMailSettings(
  tx: Tx,
  now: Date,
): Promise<{ stored: StoredMail; version: number }> {
  await tx.setting.createMany({
    data: [{ key: MAIL_KEY, value: {}, updatedAt: now, version: 0 }],
    skipDuplicates: true,
  });
  const [row] = await tx.$queryRaw<{ value: unknown; version: number }[]>`
    SELECT value, version FROM "Setting" WHERE key = ${MAIL_KEY} FOR UPDATE`;
  if (!row) throw new Error('the settings have no row');
  return { stored: storedMail.parse(row.value), version: row.version };
}
