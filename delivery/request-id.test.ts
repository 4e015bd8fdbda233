import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { beforeAll, expect, test, vi } from 'vitest';
import { requestIdOf } from './request-id';

beforeAll(() => {
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@127.0.0.1/none');
  vi.stubEnv('TRUSTED_PROXIES', '10.0.0.1, 10.0.0.2');
});

function requestFrom(address: string, id: string): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: address });
  const request = new IncomingMessage(socket);
  request.headers = { 'x-request-id': id };
  return request;
}

test('the name that a proxy of ours gave stays', () => {
  expect(requestIdOf(requestFrom('::ffff:10.0.0.2', '01J9ZK-trace.7'))).toBe('01J9ZK-trace.7');
});

test.each([
  ['a stranger', '192.0.2.7', '01J9ZK-trace.7'],
  ['a proxy that passes on a line break', '10.0.0.1', 'abcdefgh\nlevel'],
  ['a proxy that passes on a novel', '10.0.0.1', 'a'.repeat(65)],
  ['a proxy that passes on next to nothing', '10.0.0.1', '1'],
])('%s names nothing', (_who, address, sent) => {
  const request = requestFrom(address, sent);
  const id = requestIdOf(request);
  expect(id).toMatch(/^[\w-]{12}$/);
  expect(requestIdOf(request)).toBe(id);
  expect(requestIdOf(requestFrom(address, sent))).not.toBe(id);
});
