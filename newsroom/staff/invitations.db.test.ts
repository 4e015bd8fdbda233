import { beforeAll, describe, expect, test } from 'vitest';
import { minutesAfter, newSection, newStaff, NOON, PASSWORD } from '@/tests/factories';
import { db } from '../db/client';
import { NewsroomError } from '../errors';
import { acceptInvitation } from './accept-invitation';
import { SYSTEM, type StaffActor } from './actor';
import { changeRole } from './change-role';
import { createStaff } from './create-staff';
import { disableStaff } from './disable-staff';
import { findInvitation } from './find-invitation';
import { INVITATION_MS } from './invitation-standing';
import { inviteStaff, inviteStaffInput } from './invite-staff';
import { listInvitations } from './list-invitations';
import { renewInvitation } from './renew-invitation';
import { revokeInvitation } from './revoke-invitation';
import { signIn } from './sign-in';

let admin: StaffActor;
let section: number;
let last = 0;

beforeAll(async () => {
  admin = await newStaff('admin');
  section = await newSection();
});

const WEEK_LATER = new Date(NOON.getTime() + INVITATION_MS);

async function invite(more: object = {}, by = admin) {
  last += 1;
  const email = `new-${last}@test.matbaa`;
  const asked = { email, name: 'زميلة', role: 'reporter' as const, ...more };
  const { id, link } = await inviteStaff(by, asked, NOON);
  return { id, email: asked.email, link, token: tokenOf(link) };
}

const tokenOf = (link: string): string => link.split('/').at(-1) ?? '';

const accept = (token: string, now = NOON) =>
  acceptInvitation({ token, name: 'زميلة جديدة', password: PASSWORD }, now);

test('whoever accepts signs in with the role and sections of the invitation', async () => {
  const { token, email, link } = await invite({ role: 'editor', sectionIds: [section] });
  expect(link).toMatch(/^https?:\/\/[^/]+\/admin\/invitation\/[\w-]{43}$/);
  expect(await findInvitation(token, NOON)).toMatchObject({
    ...{ standing: 'open', email, name: 'زميلة', role: 'editor', by: admin.name },
    expiresAt: WEEK_LATER.toISOString(),
  });
  const { id } = await accept(token);
  const row = await db().staff.findUniqueOrThrow({ where: { id }, include: { sections: true } });
  expect(row).toMatchObject({ name: 'زميلة جديدة', role: 'editor', email });
  expect(row.sections.map(({ sectionId }) => sectionId)).toEqual([section]);
  const origin = { address: '192.0.2.77', userAgent: '', knownDevice: false };
  expect((await signIn({ email, password: PASSWORD }, origin, NOON)).staffId).toBe(id);
});

test('the database never learns the token', async () => {
  const { id, token, email } = await invite();
  const rows = await db().$queryRaw<{ text: string }[]>`
    SELECT to_jsonb(i)::text AS text FROM "Invitation" i WHERE id = ${id}
    UNION ALL SELECT to_jsonb(m)::text FROM "Mail" m WHERE m."address" = ${email}
    UNION ALL SELECT to_jsonb(e)::text FROM "Event" e WHERE e."nounId" = ${String(id)}`;
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.filter(({ text }) => text.includes(token))).toEqual([]);
});

describe('an invitation opens', () => {
  const refused = async (token: string, sentence: string, now = NOON) => {
    await expect(accept(token, now)).rejects.toMatchObject({ details: { sentence } });
  };

  test('once', async () => {
    const { token } = await invite();
    await accept(token);
    await refused(token, 'invitationUsed');
    expect(await findInvitation(token, NOON)).toMatchObject({ standing: 'accepted' });
  });

  test('once, when it is accepted twice at the same moment', async () => {
    const { token, email } = await invite();
    const answers = await Promise.allSettled([accept(token), accept(token), accept(token)]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const answer of answers) {
      if (answer.status === 'rejected') {
        expect(answer.reason).toMatchObject({ details: { sentence: 'invitationUsed' } });
      }
    }
    expect(await db().staff.count({ where: { email } })).toBe(1);
  });

  test('for a week, unless it is renewed', async () => {
    const { id, token } = await invite();
    await refused(token, 'invitationExpired', WEEK_LATER);
    expect(await findInvitation(token, minutesAfter(WEEK_LATER, -1))).toMatchObject({
      standing: 'open',
    });
    const { link } = await renewInvitation(admin, { id }, WEEK_LATER);
    await refused(token, 'unknownInvitation', WEEK_LATER);
    await accept(tokenOf(link), WEEK_LATER);
  });

  test('not after it was revoked, and such a one is not renewed', async () => {
    const { id, token } = await invite();
    await revokeInvitation(admin, { id }, NOON);
    await revokeInvitation(admin, { id }, NOON);
    await refused(token, 'invitationRevoked');
    await expect(renewInvitation(admin, { id }, NOON)).rejects.toMatchObject({
      details: { sentence: 'invitationRevoked' },
    });
    const events = { nounId: String(id), type: 'invitation.revoked' };
    expect(await db().event.count({ where: events })).toBe(1);
  });

  test('not once the one who made it has left, or may invite nobody any more', async () => {
    const [leaving, demoted] = [await newStaff('admin'), await newStaff('admin')];
    const byLeaving = await invite({}, leaving);
    const byDemoted = await invite({}, demoted);
    await disableStaff(admin, { id: leaving.id }, NOON);
    await changeRole(admin, { id: demoted.id, role: 'chief' }, NOON);
    await refused(byLeaving.token, 'invitationRevoked');
    await refused(byDemoted.token, 'invitationRevoked');
  });

  test('to nobody without its letters', async () => {
    for (const token of ['', 'x', 'أ'.repeat(43), 'A'.repeat(43), `${'A'.repeat(43)}/`]) {
      await refused(token, 'unknownInvitation');
    }
  });

  test('no second account for an address that got one meanwhile', async () => {
    const { token, email } = await invite();
    const other = { email, name: 'زميل', role: 'photo', password: PASSWORD } as const;
    await createStaff(SYSTEM, other, NOON);
    await refused(token, 'emailHasAccount');
  });
});

describe('nobody is invited', () => {
  const fields = (input: object) =>
    inviteStaff(admin, inviteStaffInput.parse(input), NOON).then(
      () => null,
      (error: unknown) => (error instanceof NewsroomError ? error.details.fields : error),
    );

  test('who has an account, in whatever letters the address is written', async () => {
    const staff = await newStaff('reporter');
    const email = ` ${staff.email.toUpperCase()} `;
    expect(await fields({ email, role: 'chief' })).toEqual({ email: 'emailHasAccount' });
  });

  test('twice, but again once the first invitation was revoked', async () => {
    const { id, email } = await invite();
    expect(await fields({ email, role: 'photo' })).toEqual({ email: 'emailInvited' });
    await revokeInvitation(admin, { id }, NOON);
    expect(await fields({ email, role: 'photo' })).toBeNull();
  });

  test('twice, by two administrators at the same moment', async () => {
    const email = 'both@test.matbaa';
    const other = await newStaff('admin');
    const answers = await Promise.allSettled(
      [admin, other].map((by) => inviteStaff(by, { email, role: 'photo' }, NOON)),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('as an editor of no section, or of one that is not there', async () => {
    expect(() => inviteStaffInput.parse({ email: 'a@b.example', role: 'editor' })).toThrow(
      'editorNeedsSections',
    );
    const input = { email: 'a@b.example', role: 'editor', sectionIds: [99_999_999] };
    expect(await fields(input)).toEqual({ sectionIds: 'unknownSection' });
  });
});

test('the list holds what waits for an answer, the expired ones said as such', async () => {
  const waiting = await invite({ role: 'editor', sectionIds: [section] });
  const { token, id } = await invite();
  await accept(token);
  const items = await listInvitations(admin, WEEK_LATER);
  const mine = items.find((item) => item.id === waiting.id);
  expect(mine).toMatchObject({ role: 'editor', isExpired: true, by: admin.name });
  expect(mine?.sections).toHaveLength(1);
  expect(items.map((item) => item.id)).not.toContain(id);
  await expect(listInvitations(await newStaff('chief'), NOON)).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
});
