import { beforeEach, describe, expect, test, vi } from 'vitest';
import { newStaff, PASSWORD } from '@/tests/factories';
import { findSession } from '@/newsroom/staff/find-session';
import { readSessionId, writeSessionCookies } from './session-cookie';
import { signInHere } from './sign-in';

/** The cookies of one browser. */
const jar = new Map<string, { value: string }>();

vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(new Headers({ 'x-forwarded-for': '192.0.2.9' })),
  cookies: () =>
    Promise.resolve({
      get: (name: string) => jar.get(name),
      set: (name: string, value: string) => jar.set(name, { value }),
    }),
}));

const NOW = new Date();

beforeEach(() => jar.clear());

/** Signs in by the browser's cookies; resolves to the session's id. */
async function enter(email: string): Promise<string> {
  expect(await signInHere({ email, password: PASSWORD }, NOW)).toBe('inside');
  return String(await readSessionId());
}

describe('a session that the browser brings along', () => {
  test('is not the one that begins, and ends with it: who planted or knew it has nothing', async () => {
    const [victim, attacker] = [await newStaff('editor'), await newStaff('reporter')];
    const planted = await enter(attacker.email);
    const own = await enter(victim.email);
    expect(own).not.toBe(planted);
    expect(await findSession(own, NOW)).toMatchObject({ id: victim.id });
    expect(await findSession(planted, NOW)).toBeNull();
  });

  test('of the same person ends too, the one of another browser goes on', async () => {
    const { email, id } = await newStaff('editor');
    const here = await enter(email);
    jar.clear();
    const elsewhere = await enter(email);
    await writeSessionCookies(here, email);
    const again = await enter(email);
    expect(await findSession(here, NOW)).toBeNull();
    expect(await findSession(elsewhere, NOW)).toMatchObject({ id });
    expect(await findSession(again, NOW)).toMatchObject({ id });
  });

  test('goes on when the password is wrong, and one that is none hinders nobody', async () => {
    const { email, id } = await newStaff('editor');
    const session = await enter(email);
    await expect(signInHere({ email, password: 'كلمة خاطئة' }, NOW)).rejects.toMatchObject({
      code: 'INVALID',
    });
    expect(await readSessionId()).toBe(session);
    expect(await findSession(session, NOW)).toMatchObject({ id });
    jar.set('matbaa.session', { value: 'made up' });
    expect(await findSession(await enter(email), NOW)).toMatchObject({ id });
  });
});
