import { describe, expect, test } from 'vitest';
import { minutesAfter, newStaff, NOON, PASSWORD } from '@/tests/factories';
import { db } from '../../db/client';
import { openText } from '../../secrets/seal-text';
import { SYSTEM, type StaffActor } from '../actor';
import { isResetOpen } from '../passwords/find-reset';
import { requestPasswordReset } from '../passwords/request-password-reset';
import { sendReset } from '../passwords/send-reset';
import { removeOldSignIns } from '../remove-old-sign-ins';
import { signIn } from '../sign-in';
import { updateStaff } from '../update-staff';
import { confirmAddress } from './confirm-address';
import { findLinkedAddress, findWantedAddress } from './find-wanted-address';
import { withdrawAddress } from './withdraw-address';

const passed = { code: 'RULE', details: { sentence: 'addressPassed' } };
let count = 0;

function newAddress(): string {
  count += 1;
  return `moved-${count}@test.matbaa`;
}

const ask = (person: StaffActor, email: string, now = NOON) =>
  updateStaff(person, { id: person.id, name: person.name, email }, now);

/** The newest letter to an address; null when none was written. */
async function letterTo(email: string): Promise<{ subject: string; text: string } | null> {
  const row = await db().mail.findFirst({ where: { address: email }, orderBy: { id: 'desc' } });
  if (!row?.sealed) return null;
  return { subject: row.subject, text: openText('mail', String(row.id), row.sealed) ?? '' };
}

async function tokenTo(email: string): Promise<string> {
  const token = (await letterTo(email))?.text.match(/token=([\w-]+)/)?.[1];
  if (!token) throw new Error('no link was written');
  return token;
}

const addressOf = async ({ id }: StaffActor): Promise<string> =>
  (await db().staff.findUniqueOrThrow({ where: { id } })).email;

function enter(email: string): Promise<unknown> {
  count += 1;
  const origin = { address: `198.51.100.${count}`, userAgent: 'test', knownDevice: false };
  return signIn({ email, password: PASSWORD }, origin, NOON);
}

describe('a new address of one’s own', () => {
  test('acts when the link in the letter to it was opened, and the former one is told', async () => {
    const person = await newStaff('reporter');
    const email = newAddress();
    await ask(person, email);
    expect(await addressOf(person)).toBe(person.email);
    expect(await findWantedAddress(person, NOON)).toBe(email);
    await expect(enter(email)).rejects.toMatchObject({ code: 'INVALID' });
    expect(await enter(person.email)).toHaveProperty('sessionId');
    expect(await letterTo(person.email)).toBeNull();

    const token = await tokenTo(email);
    expect(await findLinkedAddress(person, token, NOON)).toBe(email);
    await confirmAddress(person, { token }, NOON);
    expect(await addressOf(person)).toBe(email);
    expect(await findWantedAddress(person, NOON)).toBeNull();
    expect(await enter(email)).toHaveProperty('sessionId');
    await expect(enter(person.email)).rejects.toMatchObject({ code: 'INVALID' });
    expect((await letterTo(person.email))?.text).toContain(email);
    const event = await db().event.findFirstOrThrow({
      where: { nounId: String(person.id), type: 'staff.changed' },
    });
    expect(event.data).toEqual({ changes: [{ field: 'email', from: person.email, to: email }] });
  });

  test('the name beside it acts at once', async () => {
    const person = await newStaff('reporter');
    await updateStaff(person, { id: person.id, name: 'اسم جديد', email: newAddress() }, NOON);
    const row = await db().staff.findUniqueOrThrow({ where: { id: person.id } });
    expect(row).toMatchObject({ name: 'اسم جديد', email: person.email });
  });

  test('waits also for an administrator', async () => {
    const admin = await newStaff('admin');
    const email = newAddress();
    await ask(admin, email);
    expect(await addressOf(admin)).toBe(admin.email);
    await confirmAddress(admin, { token: await tokenTo(email) }, NOON);
    expect(await addressOf(admin)).toBe(email);
  });

  test('its link opens once, also for two at once', async () => {
    const person = await newStaff('reporter');
    const email = newAddress();
    await ask(person, email);
    const token = await tokenTo(email);
    const both = await Promise.allSettled([
      confirmAddress(person, { token }, NOON),
      confirmAddress(person, { token }, NOON),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(confirmAddress(person, { token }, NOON)).rejects.toMatchObject(passed);
  });

  test('its link works for half an hour', async () => {
    const person = await newStaff('reporter');
    const email = newAddress();
    await ask(person, email);
    const token = await tokenTo(email);
    const late = new Date(minutesAfter(NOON, 30).getTime() + 1);
    expect(await findLinkedAddress(person, token, late)).toBeNull();
    expect(await findWantedAddress(person, late)).toBeNull();
    await expect(confirmAddress(person, { token }, late)).rejects.toMatchObject(passed);
    await confirmAddress(person, { token }, minutesAfter(NOON, 30));
    expect(await addressOf(person)).toBe(email);
  });

  test('its link opens nothing for anybody else, made up, replaced or withdrawn', async () => {
    const [person, other] = [await newStaff('reporter'), await newStaff('admin')];
    const [first, second] = [newAddress(), newAddress()];
    await ask(person, first);
    const token = await tokenTo(first);
    await expect(confirmAddress(other, { token }, NOON)).rejects.toMatchObject(passed);
    expect(await findLinkedAddress(other, token, NOON)).toBeNull();
    for (const madeUp of ['', 'a'.repeat(43)]) {
      await expect(confirmAddress(person, { token: madeUp }, NOON)).rejects.toMatchObject(passed);
    }
    await ask(person, second);
    await expect(confirmAddress(person, { token }, NOON)).rejects.toMatchObject(passed);
    await withdrawAddress(other, NOON);
    const newest = await tokenTo(second);
    expect(await findLinkedAddress(person, newest, NOON)).toBe(second);
    await withdrawAddress(person, NOON);
    await expect(confirmAddress(person, { token: newest }, NOON)).rejects.toMatchObject(passed);
    expect(await addressOf(person)).toBe(person.email);
  });

  test('its token lies nowhere but in the letter', async () => {
    const person = await newStaff('reporter');
    const email = newAddress();
    await ask(person, email);
    const token = await tokenTo(email);
    const rows = [
      await db().addressChange.findMany(),
      await db().mail.findMany(),
      (await db().event.findMany({ select: { data: true } })).map(({ data }) => data),
      await db().$queryRaw`SELECT payload::text FROM graphile_worker._private_jobs`,
    ];
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('is the same for one that a colleague has, who reads that nothing happened', async () => {
    const [person, other] = [await newStaff('reporter'), await newStaff('reporter')];
    const free = newAddress();
    for (const email of [free, other.email]) {
      await ask(person, email);
      expect(await findWantedAddress(person, NOON)).toBe(email);
    }
    const letter = await letterTo(other.email);
    expect(letter?.text).toContain('فلم يتغيّر شيء');
    expect(letter?.text).not.toMatch(/token=/);
    expect(letter?.text).not.toContain(person.name);
  });

  test('one that a colleague got meanwhile stays the colleague’s', async () => {
    const [person, other] = [await newStaff('reporter'), await newStaff('reporter')];
    const email = newAddress();
    await ask(person, email);
    const mine = await tokenTo(email);
    await ask(other, email);
    await confirmAddress(other, { token: await tokenTo(email) }, NOON);
    await expect(confirmAddress(person, { token: mine }, NOON)).rejects.toMatchObject({
      details: { sentence: 'emailNotFree' },
    });
    expect(await addressOf(person)).toBe(person.email);
  });

  test('closes links for a new password that went to the former one', async () => {
    const person = await newStaff('reporter');
    await requestPasswordReset({ email: person.email }, { address: '198.51.100.250' }, NOON);
    const asked = await db().passwordReset.findFirstOrThrow({ where: { email: person.email } });
    await sendReset({ resetId: asked.id }, () => NOON);
    const reset = await tokenTo(person.email);
    expect(await isResetOpen(reset, NOON)).toBe(true);
    const email = newAddress();
    await ask(person, email);
    expect(await isResetOpen(reset, NOON)).toBe(true);
    await confirmAddress(person, { token: await tokenTo(email) }, NOON);
    expect(await isResetOpen(reset, NOON)).toBe(false);
  });

  test('needs the password again, and letters to strangers are few', async () => {
    const person = await newStaff('reporter');
    const unattended = { ...person, confirmedAt: undefined };
    await expect(ask(unattended, newAddress())).rejects.toMatchObject({ code: 'UNCONFIRMED' });
    expect(await findWantedAddress(person, NOON)).toBeNull();
    for (let letter = 0; letter < 5; letter += 1) await ask(person, newAddress());
    const sixth = newAddress();
    await expect(ask(person, sixth)).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      details: { sentence: 'tooManyAddressLetters' },
    });
    expect(await letterTo(sixth)).toBeNull();
    // The name alone is nobody's letter.
    await updateStaff(person, { ...person, name: 'اسم آخر' }, NOON);
  });

  test('is forgotten after its day', async () => {
    const person = await newStaff('reporter');
    await ask(person, newAddress());
    await removeOldSignIns(SYSTEM, minutesAfter(NOON, 25 * 60));
    expect(await db().addressChange.count({ where: { staffId: person.id } })).toBe(0);
  });
});

test('an administrator’s change of somebody else’s acts at once, and both addresses are told', async () => {
  const [admin, person] = [await newStaff('admin'), await newStaff('reporter')];
  await ask(person, newAddress());
  const email = newAddress();
  await updateStaff(admin, { id: person.id, name: person.name, email }, NOON);
  expect(await addressOf(person)).toBe(email);
  expect((await letterTo(person.email))?.text).toContain(email);
  expect((await letterTo(email))?.text).toContain(admin.name);
  // What the person had asked for before is over.
  expect(await findWantedAddress(person, NOON)).toBeNull();
});
