import type * as Crypto from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test, vi } from 'vitest';
import { freePort } from './free-port';

const asked = vi.hoisted(() => ({ ranges: [] as number[][], first: 0 }));

vi.mock('node:crypto', async (original) => {
  const real = await original<typeof Crypto>();
  const randomInt = (least: number, end: number): number => {
    asked.ranges.push([least, end]);
    return asked.ranges.length === 1 ? asked.first : real.randomInt(least, end);
  };
  return { ...real, randomInt };
});

test('a port that is taken is passed over, and none is tried that connections are given', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  asked.first = (server.address() as AddressInfo).port;
  const port = await freePort();
  server.close();
  expect(port).not.toBe(asked.first);
  for (const [least = 0, end = Infinity] of asked.ranges) {
    expect(least).toBeGreaterThan(1024);
    expect(end).toBeLessThanOrEqual(32_768);
  }
});
