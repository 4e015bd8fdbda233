import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { beforeAll, expect, test, vi } from 'vitest';
import { clientOf, comesFromTrustedProxy } from './client-of';

beforeAll(() => {
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@127.0.0.1/none');
  vi.stubEnv('TRUSTED_PROXIES', '');
});

test('without proxies of ours nobody is one, not even who has gone already', () => {
  const gone = new IncomingMessage(new Socket());
  gone.headers = { 'x-forwarded-for': '192.0.2.1' };
  expect(comesFromTrustedProxy(gone)).toBe(false);
  expect(clientOf(gone)).toBe('');
});
