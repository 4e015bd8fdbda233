import { createHash } from 'node:crypto';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { findUpload } from '@/newsroom/media/find-upload';
import { removeExpiredUploads } from '@/newsroom/media/remove-expired-uploads';
import { MAX_UPLOADS, requireUploadAllowed } from '@/newsroom/media/upload-limits';
import { UploadStore } from '@/newsroom/media/upload-store';
import type { StaffActor } from '@/newsroom/staff/actor';
import { answerUpload } from './upload-server';

const folder = mkdtempSync(join(tmpdir(), 'matbaa-uploads-'));
const MIB = 1024 * 1024;

const person = (id: number): StaffActor => ({
  kind: 'staff',
  id,
  name: 'سلمى الراشد',
  email: 'salma@example.org',
  role: 'reporter',
  sectionIds: [],
  sessionId: '',
});
const me = person(1);
const colleague = person(2);

beforeAll(() => vi.stubEnv('UPLOADS_DIR', folder));
afterEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const base64 = (text: string): string => Buffer.from(text).toString('base64');

interface Asked {
  method: string;
  id?: string;
  headers?: Record<string, string>;
  body?: BodyInit;
}

function ask(actor: StaffActor, { method, id, headers, body }: Asked): Promise<Response> {
  const address = `http://localhost/api/uploads${id ? `/${id}` : ''}`;
  const all = { 'tus-resumable': '1.0.0', ...headers };
  return answerUpload(
    actor,
    new Request(address, { method, headers: all, body, duplex: 'half' } as RequestInit),
  );
}

function begin(
  actor: StaffActor,
  size: number,
  type = 'image/jpeg',
  name = 'صورة من الميناء.jpg',
): Promise<Response> {
  const metadata = `filename ${base64(name)},filetype ${base64(type)}`;
  return ask(actor, {
    method: 'POST',
    headers: { 'upload-length': String(size), 'upload-metadata': metadata },
  });
}

async function begun(actor: StaffActor, size: number): Promise<string> {
  return (await begin(actor, size)).headers.get('location')?.split('/').at(-1) ?? '';
}

function send(actor: StaffActor, id: string, offset: number, body: BodyInit): Promise<Response> {
  return ask(actor, {
    method: 'PATCH',
    id,
    headers: {
      'upload-offset': String(offset),
      'content-type': 'application/offset+octet-stream',
    },
    body,
  });
}

const noRoom = () =>
  new Writable({
    write: (_chunk, _encoding, done) =>
      done(Object.assign(new Error('no space left'), { code: 'ENOSPC' })),
  });

const offsetOf = async (actor: StaffActor, id: string) =>
  Number((await ask(actor, { method: 'HEAD', id })).headers.get('upload-offset'));

/** A body that breaks off when its first bytes have been written, as when a line is cut. */
function breaking(id: string, bytes: Uint8Array): ReadableStream {
  return new ReadableStream({
    start: (controller) => controller.enqueue(bytes),
    async pull(controller) {
      const written = (): void => expect(statSync(join(folder, id)).size).toBe(bytes.length);
      await vi.waitFor(written, 20_000);
      controller.error(new Error('the line was cut'));
    },
  });
}

describe('an upload', () => {
  test('comes in parts, whole, under its Arabic name', async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(60_000));
    const answer = await begin(me, bytes.length);
    expect(answer.status).toBe(201);
    const location = answer.headers.get('location') ?? '';
    expect(location).toMatch(/^\/api\/uploads\/[0-9a-f]{32}$/);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    const id = location.split('/').at(-1) ?? '';
    expect((await send(me, id, 0, bytes.slice(0, 40_000))).status).toBe(204);
    await expect(findUpload(me, id)).rejects.toMatchObject({ code: 'INVALID' });
    expect(await offsetOf(me, id)).toBe(40_000);
    expect((await send(me, id, 40_000, bytes.slice(40_000))).status).toBe(204);
    const { path, fileName } = await findUpload(me, id);
    expect(fileName).toBe('صورة من الميناء.jpg');
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  test('that breaks off goes on from where it stood', async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(50_000));
    const id = await begun(me, bytes.length);
    expect((await send(me, id, 0, breaking(id, bytes.slice(0, 30_000)))).status).toBe(400);
    const offset = await offsetOf(me, id);
    expect(offset).toBe(30_000);
    await send(me, id, offset, bytes.slice(offset));
    const { path } = await findUpload(me, id);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  test('two at once do not disturb one another', async () => {
    const files = [1, 2].map(() => crypto.getRandomValues(new Uint8Array(60_000)));
    const hashes = await Promise.all(
      files.map(async (bytes) => {
        const id = await begun(me, bytes.length);
        for (let at = 0; at < bytes.length; at += 20_000) {
          await send(me, id, at, bytes.slice(at, at + 20_000));
        }
        const kept = readFileSync((await findUpload(me, id)).path);
        return [kept, bytes].map((all) => createHash('sha256').update(all).digest('hex'));
      }),
    );
    for (const [kept, sent] of hashes) expect(kept).toBe(sent);
  });

  test('the same part a second time is told where the upload stands', async () => {
    const id = await begun(me, 10);
    await send(me, id, 0, 'abcde');
    expect((await send(me, id, 0, 'abcde')).status).toBe(409);
    expect(await offsetOf(me, id)).toBe(5);
  });

  test('more than was announced is not taken', async () => {
    const id = await begun(me, 10);
    expect((await send(me, id, 0, 'x'.repeat(5000))).status).toBe(413);
    expect(readFileSync(join(folder, id)).length).toBeLessThanOrEqual(10);
  });

  test('that is given up leaves nothing', async () => {
    const id = await begun(me, 10);
    await send(me, id, 0, 'abcde');
    expect((await ask(me, { method: 'DELETE', id })).status).toBe(204);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('whose upload it is', () => {
  test.each(['HEAD', 'PATCH', 'DELETE'])('%s of another is as good as none', async (method) => {
    const id = await begun(me, 10);
    const headers = {
      'upload-offset': '0',
      'content-type': 'application/offset+octet-stream',
    };
    const body = method === 'PATCH' ? 'abcde' : undefined;
    for (const of of [id, 'f'.repeat(32), '..%2f..%2fetc', `${id}.json`]) {
      await expect(ask(colleague, { method, id: of, headers, body })).rejects.toMatchObject({
        code: 'NOT_FOUND',
        details: { sentence: 'uploadUnknown' },
      });
    }
    await expect(findUpload(colleague, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(readFileSync(join(folder, id)).length).toBe(0);
  });

  test('an owner that the sender claims counts for nothing', async () => {
    const answer = await ask(colleague, {
      method: 'POST',
      headers: { 'upload-length': '5', 'upload-metadata': `ownerId ${base64('1')}` },
    });
    const id = answer.headers.get('location')?.split('/').at(-1) ?? '';
    await expect(findUpload(me, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await offsetOf(colleague, id)).toBe(0);
  });
});

describe('limits', () => {
  const refused = (sentence: string) => ({ code: 'INVALID', details: { sentence } });

  test.each([
    ['image/jpeg', 25 * MIB],
    ['', 25 * MIB],
    ['application/zip', 25 * MIB],
  ])('%j may have %d bytes and not one more', async (type, most) => {
    expect((await begin(me, most, type)).status).toBe(201);
    await expect(begin(me, most + 1, type)).rejects.toMatchObject(refused('fileTooLarge'));
  });

  test('video and sound may be as large as the setting says', async () => {
    expect((await begin(me, 200 * MIB, 'video/mp4')).status).toBe(201);
    await expect(begin(me, 200 * MIB + 1, 'audio/mpeg')).rejects.toMatchObject(
      refused('videoTooLarge'),
    );
  });

  test('a length that is told later is refused', async () => {
    const answer = await ask(me, { method: 'POST', headers: { 'upload-defer-length': '1' } });
    expect(answer.status).toBe(501);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('so many at a time and no more; a colleague’s do not count', async () => {
    for (let count = 0; count < MAX_UPLOADS; count += 1) await begun(me, 10);
    await expect(begin(me, 10)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    expect((await begin(colleague, 10)).status).toBe(201);
  });

  test('those that begin at the same moment count too', async () => {
    const all = Array.from({ length: MAX_UPLOADS + 5 }, () => begin(me, 10));
    const outcomes = await Promise.allSettled(all);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(MAX_UPLOADS);
    expect(readdirSync(folder)).toHaveLength(2 * MAX_UPLOADS);
  });
});

describe('a full disk', () => {
  const beginning = { size: 10 * MIB, claimedType: 'image/png' };
  const free = (bytes: number) => async () => bytes;

  test('what others were promised room for is no longer free', async () => {
    const store = new UploadStore(folder);
    const id = await begun(colleague, 10 * MIB);
    await send(colleague, id, 0, new Uint8Array(4 * MIB));
    await expect(requireUploadAllowed(me, store, beginning, free(281 * MIB))).rejects.toMatchObject(
      { code: 'STORAGE_FULL' },
    );
    await requireUploadAllowed(me, store, beginning, free(282 * MIB));
  });

  test('in the middle of a part is told as one to the sender', async () => {
    const id = await begun(me, 10);
    const full = new UploadStore(folder, noRoom);
    vi.spyOn(UploadStore.prototype, 'write').mockImplementationOnce((part, of, offset) =>
      full.write(part, of, offset),
    );
    await expect(send(me, id, 0, 'abcde')).rejects.toMatchObject({ code: 'STORAGE_FULL' });
    expect((await send(me, id, 0, 'abcdefghij')).status).toBe(204);
  });

  test('is told before anything is written', async () => {
    const store = new UploadStore(folder);
    await expect(requireUploadAllowed(me, store, beginning, free(275 * MIB))).rejects.toMatchObject(
      { code: 'STORAGE_FULL' },
    );
    await requireUploadAllowed(me, store, beginning, free(276 * MIB));
  });

  test('in the middle of a part leaves what came before', async () => {
    const id = await begun(me, 10);
    await send(me, id, 0, 'abcde');
    const full = new UploadStore(folder, noRoom);
    const part = Readable.from([Buffer.from('fghij')]);
    await expect(full.write(part, id, 5)).rejects.toMatchObject({ code: 'STORAGE_FULL' });
    expect(await offsetOf(me, id)).toBe(5);
    await send(me, id, 5, 'fghij');
    expect(readFileSync((await findUpload(me, id)).path, 'utf8')).toBe('abcdefghij');
  });
});

test('after a day an upload is gone, finished or not, and what a crash left of one', async () => {
  const HOUR = 3_600_000;
  const ids = [await begun(me, 10), await begun(me, 3)];
  await send(me, ids[1] ?? '', 0, 'abc');
  const began = new Date();
  for (const left of ['a'.repeat(32), `${'b'.repeat(32)}.clean`]) {
    writeFileSync(join(folder, left), 'half');
    utimesSync(join(folder, left), began, began);
  }
  expect(await removeExpiredUploads(new Date(began.getTime() + 23 * HOUR))).toBe(0);
  expect(await removeExpiredUploads(new Date(began.getTime() + 25 * HOUR))).toBe(4);
  expect(readdirSync(folder)).toEqual([]);
});
