import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { newStaff, NOON, PASSWORD } from '@/tests/factories';
import { db } from '../db/client';
import { ownBylineInput } from '../writers/writer-input';
import { saveOwnByline } from '../writers/save-own-byline';
import { acceptInvitation, acceptInvitationInput } from './accept-invitation';
import { changeRole, changeRoleInput } from './change-role';
import { changePassword, changePasswordInput } from './passwords/change-password';
import { inviteStaff } from './invite-staff';
import { signIn, signInInput } from './sign-in';
import { updateStaff, updateStaffInput } from './update-staff';

// What forms do not have, and somebody sends all the same.

const EXTRA = {
  role: 'admin',
  sectionIds: [1],
  passwordHash: 'x',
  disabledAt: null,
  createdAt: '2001-01-01',
  sessionId: 'x',
  confirmedAt: '2099-01-01',
  isAdmin: 'true',
};
const SESSION = { createdAt: NOON, lastSeenAt: NOON, userAgent: '', address: '' };
const ORIGIN = { address: '203.0.113.5', userAgent: 'test', knownDevice: false };

const rowOf = (id: number) => db().staff.findUniqueOrThrow({ where: { id } });

describe('fields that a form does not have change nothing', () => {
  test('of one’s own account', async () => {
    const person = await newStaff('reporter');
    const before = await rowOf(person.id);
    const sent = { ...EXTRA, id: String(person.id), email: person.email };
    await updateStaff(person, updateStaffInput.parse({ ...sent, name: 'اسم جديد' }), NOON);
    expect(await rowOf(person.id)).toEqual({ ...before, name: 'اسم جديد' });
  });

  test('of an invitation: role and address are the inviter’s', async () => {
    const email = 'invited@test.matbaa';
    const { link } = await inviteStaff(await newStaff('admin'), { email, role: 'photo' }, NOON);
    const token = link.split('/').at(-1);
    const sent = { ...EXTRA, token, name: 'مصوّر', password: PASSWORD, email: 'other@test.matbaa' };
    const { id } = await acceptInvitation(acceptInvitationInput.parse(sent), NOON);
    expect(await rowOf(id)).toMatchObject({ role: 'photo', email, createdAt: NOON });
  });

  test('of a role: name, address and password stay', async () => {
    const person = await newStaff('reporter');
    const before = await rowOf(person.id);
    const sent = {
      ...EXTRA,
      id: person.id,
      role: 'photo',
      email: 'other@test.matbaa',
      name: 'س ص',
    };
    await changeRole(await newStaff('admin'), changeRoleInput.parse(sent), NOON);
    expect(await rowOf(person.id)).toEqual({ ...before, role: 'photo' });
  });

  test('of a password: it is the sender’s, whoever is named', async () => {
    const [person, other] = [await newStaff('reporter'), await newStaff('admin')];
    const before = await rowOf(other.id);
    const sent = { ...EXTRA, id: other.id, staffId: other.id, email: other.email };
    const input = { ...sent, current: PASSWORD, password: 'غيمة فوق الميناء القديم' };
    const session = await db().session.create({
      data: { ...SESSION, id: randomUUID(), staffId: person.id },
    });
    const actor = { ...person, sessionId: session.id };
    await changePassword(actor, changePasswordInput.parse(input), ORIGIN, NOON);
    expect(await rowOf(other.id)).toEqual(before);
  });

  test('of a byline: address, rank and account are the chief’s', async () => {
    const [person, other] = [await newStaff('reporter'), await newStaff('chief')];
    const sent = { ...EXTRA, handle: 'chief', columnist: true, staffId: other.id, id: 1 };
    const words = { name: 'كاتب', headline: '', bio: '', links: '', portraitId: '', version: 0 };
    await saveOwnByline(person, ownBylineInput.parse({ ...sent, ...words }), NOON);
    const byline = await db().writer.findUniqueOrThrow({ where: { staffId: person.id } });
    expect(byline).toMatchObject({ handle: null, columnist: false, name: 'كاتب' });
    expect(await db().writer.count({ where: { staffId: other.id } })).toBe(0);
  });
});

test.each(['a\0b@test.matbaa', '\ud800@test.matbaa', '\0', "' OR 1=1 --", '%'])(
  'signing in as %j is a wrong account, no fault of ours',
  async (email) => {
    const input = signInInput.safeParse({ email, password: PASSWORD });
    if (!input.success) return;
    await expect(signIn(input.data, ORIGIN, NOON)).rejects.toMatchObject({ code: 'INVALID' });
  },
);
