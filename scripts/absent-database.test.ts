import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasKeptPages, warnOfAbsence } from './absent-database.mjs';
import { openDatabase } from './database.mjs';

const folder = mkdtempSync(join(tmpdir(), 'matbaa-kept-'));
/** Speaks like a PostgreSQL server that refuses the password. */
let server: Server;
let refusing: string;
let nobody: string;

beforeAll(async () => {
  const fields = 'SFATAL\0C28P01\0Mpassword authentication failed\0\0';
  const refusal = Buffer.alloc(5 + fields.length);
  refusal.write('E');
  refusal.writeInt32BE(4 + fields.length, 1);
  refusal.write(fields, 5);
  server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(refusal));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  refusing = `postgresql://a:b@127.0.0.1:${port}/c`;
  nobody = 'postgresql://a:b@127.0.0.1:1/c';
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const open = (url: string, mayBeAbsent: boolean) =>
  openDatabase({ DATABASE_URL: url }, { running: 'refuse', mayBeAbsent });

test('a server that cannot be reached may be waited for', async () => {
  const opened: unknown = await open(nobody, true);
  expect(opened).toMatchObject({ url: nobody, embedded: false });
  expect(JSON.stringify(opened)).toContain('127.0.0.1:1/c: connect ECONNREFUSED');
  await expect(open(nobody, false)).rejects.toThrow('cannot be used');
});

test('the warning says where it was looked for and what to do, and no password', () => {
  const words = warnOfAbsence({ url: 'postgresql://me:geheim@db.example/news' }).join('\n');
  expect(words).toMatch(
    /\(DATABASE_URL: db\.example:5432\/news\. Start it, or correct DATABASE_URL\.\)$/,
  );
  expect(words).not.toContain('geheim');
});

test('one that refuses us is an error of the settings', async () => {
  await expect(open(refusing, true)).rejects.toThrow('password authentication failed');
});

test('pages count as kept when there is one', () => {
  expect(hasKeptPages({ PAGES_DIR: join(folder, 'none') })).toBe(false);
  expect(hasKeptPages({ PAGES_DIR: folder })).toBe(false);
  writeFileSync(join(folder, 'front'), 'x');
  expect(hasKeptPages({ PAGES_DIR: folder })).toBe(true);
});
