import { describe, expect, test } from 'vitest';
import { minutesAfter, newStaff, NOON, PASSWORD } from '@/tests/factories';
import { db } from '../db/client';
import { SYSTEM, type StaffActor } from './actor';
import { confirmSession } from './confirm-session';
import { findSession } from './find-session';
import { changePassword } from './passwords/change-password';
import { requireConfirmed } from './require-confirmed';
import { signIn } from './sign-in';

const HERE = { address: '198.51.100.7' };
const unconfirmed = { code: 'UNCONFIRMED' };
const hourLater = minutesAfter(NOON, 60);

async function signedIn(): Promise<StaffActor> {
  const { email } = await newStaff('admin');
  const origin = { address: HERE.address, userAgent: 'test', knownDevice: false };
  const { sessionId } = await signIn({ email, password: PASSWORD }, origin, NOON);
  return again(sessionId, NOON);
}

async function again(sessionId: string, now: Date): Promise<StaffActor> {
  const actor = await findSession(sessionId, now);
  if (!actor) throw new Error('the session has ended');
  return actor;
}

const confirm = (actor: StaffActor, password: string, now: Date) =>
  confirmSession(actor, { password, code: '' }, HERE, now);

describe('what needs the password', () => {
  test('goes for ten minutes after signing in, and not a moment longer', async () => {
    const actor = await signedIn();
    requireConfirmed(actor, minutesAfter(NOON, 10));
    expect(() => requireConfirmed(actor, new Date(NOON.getTime() + 600_001))).toThrow(
      'UNCONFIRMED',
    );
  });

  test('goes again once it was typed, at this session and no other', async () => {
    const actor = await signedIn();
    const other = { email: actor.email, password: PASSWORD };
    const origin = { address: HERE.address, userAgent: 'test', knownDevice: false };
    const { sessionId } = await signIn(other, origin, NOON);
    const confirmed = await confirm(actor, PASSWORD, hourLater);
    requireConfirmed(await again(confirmed, hourLater), hourLater);
    const elsewhere = await again(sessionId, hourLater);
    expect(() => requireConfirmed(elsewhere, hourLater)).toThrow('UNCONFIRMED');
  });

  test('gives the session another id: the former one, which somebody may know, opens nothing', async () => {
    const actor = await signedIn();
    const confirmed = await confirm(actor, PASSWORD, hourLater);
    expect(confirmed).not.toBe(actor.sessionId);
    expect(await findSession(actor.sessionId, hourLater)).toBeNull();
    expect(await findSession(confirmed, hourLater)).toMatchObject({ id: actor.id });
    // It is the same session, with the time that it has left.
    expect(await db().session.count({ where: { staffId: actor.id } })).toBe(1);
    const week = minutesAfter(NOON, 7 * 24 * 60);
    expect(await findSession(confirmed, new Date(week.getTime() + 1))).toBeNull();
  });

  test('a wrong one changes no id', async () => {
    const actor = await signedIn();
    await expect(confirm(actor, 'كلمة خاطئة', hourLater)).rejects.toMatchObject({
      code: 'INVALID',
    });
    expect(await findSession(actor.sessionId, hourLater)).not.toBeNull();
  });

  test('does not go with a wrong one, which is recorded without what was typed', async () => {
    const actor = await signedIn();
    await expect(confirm(actor, 'كلمة خاطئة', hourLater)).rejects.toMatchObject({
      code: 'INVALID',
      details: { fields: { password: 'passwordWrong' } },
    });
    const after = await again(actor.sessionId, hourLater);
    expect(() => requireConfirmed(after, hourLater)).toThrow('UNCONFIRMED');
    const event = await db().event.findFirstOrThrow({
      where: { nounId: String(actor.id), type: 'session.refused' },
    });
    expect(event.data).toEqual({ address: HERE.address, step: 'confirmation' });
  });

  test('cannot be guessed at', async () => {
    const actor = await signedIn();
    const guesses = Array.from({ length: 15 }, () => confirm(actor, 'كلمة خاطئة', hourLater));
    const codes = (await Promise.allSettled(guesses)).map((guess) =>
      guess.status === 'rejected' ? (guess.reason as { code: string }).code : 'done',
    );
    expect(codes.filter((code) => code === 'INVALID')).toHaveLength(8);
    await expect(confirm(actor, PASSWORD, hourLater)).rejects.toMatchObject({
      code: 'RATE_LIMITED',
    });
  });

  test('cannot be guessed at from everywhere with a stolen cookie', async () => {
    const actor = await signedIn();
    for (let place = 0; place < 50; place += 1) {
      const wrong = { password: 'كلمة خاطئة', code: '' };
      const there = { address: `192.0.2.${place}` };
      await expect(confirmSession(actor, wrong, there, hourLater)).rejects.toMatchObject({
        code: 'INVALID',
      });
    }
    const right = { password: PASSWORD, code: '' };
    const elsewhere = { address: '192.0.2.200' };
    await expect(confirmSession(actor, right, elsewhere, hourLater)).rejects.toMatchObject({
      code: 'RATE_LIMITED',
    });
    const change = { current: PASSWORD, password: 'غيمة فوق الميناء القديم' };
    await expect(changePassword(actor, change, elsewhere, hourLater)).rejects.toMatchObject({
      code: 'RATE_LIMITED',
    });
    // A colleague at the same moment is not meant.
    expect(await confirm(await signedIn(), PASSWORD, NOON)).toEqual(expect.any(String));
  }, 60_000);

  test('an ended session cannot be confirmed', async () => {
    const actor = await signedIn();
    await db().session.update({ where: { id: actor.sessionId }, data: { endedAt: NOON } });
    await expect(confirm(actor, PASSWORD, NOON)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('is nothing to the newspaper’s own machinery', async () => {
    const { confirmedAt: _, ...actor } = await signedIn();
    expect(() => requireConfirmed(actor, NOON)).toThrow(expect.objectContaining(unconfirmed));
    requireConfirmed(SYSTEM, NOON);
  });
});
