import { mail } from '@/messages/ar-mail';
import { db } from '@/newsroom/db/client';
import { write } from '@/newsroom/db/write';
import { getMailSettings } from '@/newsroom/mail/get-mail-settings';
import { recordMailTry } from '@/newsroom/mail/record-mail-try';
import { removeOldMail } from '@/newsroom/mail/remove-old-mail';
import { retryMail } from '@/newsroom/mail/retry-mail';
import { sendMail } from '@/newsroom/mail/send-mail';
import { sendTestMail } from '@/newsroom/mail/send-test-mail';
import { updateMailSettings } from '@/newsroom/mail/update-mail-settings';
import { SYSTEM } from '@/newsroom/staff/actor';
import { removeStaffFactor } from '@/newsroom/staff/factor/remove-staff-factor';
import { updateRequiredRoles } from '@/newsroom/staff/factor/update-required-roles';
import { removeOldSignIns } from '@/newsroom/staff/remove-old-sign-ins';
import { later } from './article-command';
import { newStaff } from './factories';
import type { HouseCommand } from './house-command';

async function waitingMail(): Promise<number> {
  await write(SYSTEM, later, (tx) =>
    sendMail(
      tx,
      { name: 'سلمى', email: 'salma@example.org' },
      mail.test({ newspaper: 'أفق' }),
      later,
    ),
  );
  return (await db().mail.findFirstOrThrow({ orderBy: { id: 'desc' } })).id;
}

/** How letters leave the house, and who locks and opens its doors. */
export const LOCK_COMMANDS: HouseCommand[] = [
  {
    name: 'updateMailSettings',
    allowed: ['admin'],
    run: async (actor) => {
      const { password: _, ...form } = await getMailSettings(SYSTEM);
      return updateMailSettings(actor, { ...form, from: 'a@example.org', password: '' }, later);
    },
  },
  { name: 'sendTestMail', allowed: ['admin'], run: (actor) => sendTestMail(actor, later) },
  {
    name: 'retryMail',
    allowed: ['admin'],
    run: async (actor) => retryMail(actor, { id: await waitingMail() }, later),
  },
  {
    name: 'recordMailTry',
    allowed: [],
    run: (actor) => recordMailTry(actor, { id: 0, sentBy: 'file' }, later),
  },
  {
    name: 'updateRequiredRoles',
    allowed: ['admin'],
    run: (actor) => updateRequiredRoles(actor, { roles: [] }, later),
  },
  {
    name: 'removeStaffFactor',
    allowed: ['admin'],
    run: async (actor) => {
      const owner = await newStaff('reporter');
      const factor = { staffId: owner.id, sealedSecret: '', createdAt: later, enabledAt: later };
      await db().secondFactor.create({ data: factor });
      return removeStaffFactor(actor, { id: owner.id }, later);
    },
  },
  { name: 'removeOldSignIns', allowed: [], run: (actor) => removeOldSignIns(actor, later) },
  { name: 'removeOldMail', allowed: [], run: (actor) => removeOldMail(actor, later) },
];
