import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

interface Cookie {
  value: string;
  options?: Record<string, unknown>;
}

/** The cookies of one browser. */
const jar = new Map<string, Cookie>();

vi.mock('next/headers', () => ({
  cookies: () =>
    Promise.resolve({
      get: (name: string) => jar.get(name),
      set: (name: string, value: string, options: Record<string, unknown>) =>
        jar.set(name, { value, options }),
    }),
}));

const EMAIL = 'salma@example.org';
const ID = '0b6d4f0e-3b1c-4a58-9d5e-6a1f0c2b3d4e';
const DAY = 86_400;

/** The module as it is when the newspaper has this address. */
function at(address: string) {
  vi.resetModules();
  vi.stubEnv('SITE_URL', address);
  return import('./session-cookie');
}

beforeEach(() => {
  jar.clear();
  vi.stubEnv('AUTH_SECRET', 'a'.repeat(43));
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@127.0.0.1:1/none');
});
afterEach(() => vi.unstubAllEnvs());

describe('the cookies of a session', () => {
  test('of an https newspaper are for this host, for https, and for no script', async () => {
    const { writePendingCookie, writeSessionCookies } = await at('https://news.example');
    await writePendingCookie(ID);
    await writeSessionCookies(ID, EMAIL);
    expect([...jar.keys()].toSorted()).toEqual([
      '__Host-matbaa.device',
      '__Host-matbaa.pending',
      '__Host-matbaa.session',
    ]);
    for (const { options } of jar.values()) {
      // What `__Host-` asks for: Secure, Path=/, and no Domain.
      expect(options).toMatchObject({ httpOnly: true, secure: true, sameSite: 'lax', path: '/' });
      expect(options).not.toHaveProperty('domain');
    }
    expect(jar.get('__Host-matbaa.session')?.options?.maxAge).toBe(7 * DAY);
  });

  test('of an http newspaper work too, without what needs https', async () => {
    const { readSessionId, writeSessionCookies } = await at('http://localhost:3000');
    await writeSessionCookies(ID, EMAIL);
    const { options } = jar.get('matbaa.session') ?? {};
    expect(options).toMatchObject({ httpOnly: true, secure: false, sameSite: 'lax', path: '/' });
    expect(options).not.toHaveProperty('domain');
    expect(await readSessionId()).toBe(ID);
  });

  test('name nobody: neither the person nor the session can be read out of them', async () => {
    const { writeSessionCookies } = await at('https://news.example');
    await writeSessionCookies(ID, EMAIL);
    for (const { value } of jar.values()) {
      const parts = value.split('.').map((part) => Buffer.from(part, 'base64url').toString());
      expect([value, ...parts].join(' ')).not.toMatch(new RegExp(`${ID}|${EMAIL}`));
    }
  });

  test('go with signing out; the device stays known', async () => {
    const cookie = await at('https://news.example');
    await cookie.writeSessionCookies(ID, EMAIL);
    await cookie.clearSessionCookie();
    expect(jar.get('__Host-matbaa.session')).toMatchObject({ value: '', options: { maxAge: 0 } });
    expect(await cookie.readSessionId()).toBeNull();
    expect(await cookie.isKnownDevice(EMAIL)).toBe(true);
  });
});

describe('a session that somebody put into the browser', () => {
  test('as a bare id, made up or with another secret is nobody’s', async () => {
    const { writeSessionCookies } = await at('https://news.example');
    await writeSessionCookies(ID, EMAIL);
    const sealed = jar.get('__Host-matbaa.session')?.value ?? '';
    vi.stubEnv('AUTH_SECRET', 'b'.repeat(43));
    const { readSessionId } = await at('https://news.example');
    for (const value of [ID, 'x.y.z', '', sealed, `${sealed}x`]) {
      jar.set('__Host-matbaa.session', { value });
      expect(await readSessionId()).toBeNull();
    }
  });

  test('under the name of another cookie is nobody’s', async () => {
    const cookie = await at('https://news.example');
    await cookie.writePendingCookie(ID);
    await cookie.writeSessionCookies(ID, EMAIL);
    const device = jar.get('__Host-matbaa.device')?.value ?? '';
    const session = jar.get('__Host-matbaa.session')?.value ?? '';
    jar.set('__Host-matbaa.session', { value: device });
    jar.set('__Host-matbaa.pending', { value: session });
    expect(await cookie.readSessionId()).toBeNull();
    expect(await cookie.readPendingId()).toBeNull();
    // In its own place it opens.
    jar.set('__Host-matbaa.session', { value: session });
    expect(await cookie.readSessionId()).toBe(ID);
  });

  test('without the prefix is not looked at: another host of the domain may have set it', async () => {
    const cookie = await at('https://news.example');
    await cookie.writeSessionCookies(ID, EMAIL);
    const { value = '' } = jar.get('__Host-matbaa.session') ?? {};
    jar.clear();
    jar.set('matbaa.session', { value });
    expect(await cookie.readSessionId()).toBeNull();
  });
});
