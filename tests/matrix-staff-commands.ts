import { randomUUID } from 'node:crypto';
import { changeRole } from '@/newsroom/staff/change-role';
import { createStaff } from '@/newsroom/staff/create-staff';
import { disableStaff } from '@/newsroom/staff/disable-staff';
import { enableStaff } from '@/newsroom/staff/enable-staff';
import { endSessions } from '@/newsroom/staff/end-sessions';
import { handOverWork } from '@/newsroom/staff/hand-over-work';
import { inviteStaff } from '@/newsroom/staff/invite-staff';
import { renewInvitation } from '@/newsroom/staff/renew-invitation';
import { revokeInvitation } from '@/newsroom/staff/revoke-invitation';
import { updateStaff } from '@/newsroom/staff/update-staff';
import { later } from './article-command';
import { newStaff, PASSWORD } from './factories';
import type { HouseCommand } from './house-command';

const newEmail = (): string => `${randomUUID()}@test.matbaa`;
const colleague = async () => newStaff('reporter');

async function invitation(): Promise<{ id: number }> {
  return inviteStaff(await newStaff('admin'), { email: newEmail(), role: 'photo' }, later);
}

/** What is done about people; on one's own account see people.db.test.ts. */
export const STAFF_COMMANDS: HouseCommand[] = [
  {
    name: 'createStaff',
    allowed: ['admin'],
    run: (actor) => {
      const person = { name: 'زميل', role: 'reporter', password: PASSWORD } as const;
      return createStaff(actor, { email: newEmail(), ...person }, later);
    },
  },
  {
    name: 'inviteStaff',
    allowed: ['admin'],
    run: (actor) => inviteStaff(actor, { email: newEmail(), role: 'photo' }, later),
  },
  {
    name: 'renewInvitation',
    allowed: ['admin'],
    run: async (actor) => renewInvitation(actor, await invitation(), later),
  },
  {
    name: 'revokeInvitation',
    allowed: ['admin'],
    run: async (actor) => revokeInvitation(actor, await invitation(), later),
  },
  {
    name: 'changeRole',
    allowed: ['admin'],
    run: async (actor) => changeRole(actor, { ...(await colleague()), role: 'photo' }, later),
  },
  {
    name: 'updateStaff',
    allowed: ['admin'],
    run: async (actor) => updateStaff(actor, { ...(await colleague()), name: 'اسم' }, later),
  },
  {
    name: 'disableStaff',
    allowed: ['admin'],
    run: async (actor) => disableStaff(actor, await colleague(), later),
  },
  {
    name: 'enableStaff',
    allowed: ['admin'],
    run: async (actor) => enableStaff(actor, await colleague(), later),
  },
  {
    name: 'handOverWork',
    allowed: ['admin'],
    run: async (actor) => {
      const [{ id }, to] = [await colleague(), await colleague()];
      return handOverWork(actor, { id, colleague: to.id }, later);
    },
  },
  {
    name: 'endSessions',
    allowed: ['admin'],
    run: async (actor) => endSessions(actor, { id: (await colleague()).id }, later),
  },
];
