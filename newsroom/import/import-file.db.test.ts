import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { db } from '../db/client';
import { createSection } from '../sections/create-section';
import { SYSTEM } from '../staff/actor';
import { importFile } from './import-file';
import { readLines } from './read-lines';

const now = new Date('2026-03-01T09:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'matbaa-import-'));
const pictures = join(folder, 'pictures');

beforeAll(async () => {
  vi.stubEnv('MEDIA_DIR', join(folder, 'media'));
  await createSection(SYSTEM, { slug: 'local', name: 'محليات', description: '' }, now);
  mkdirSync(join(pictures, 'folder.jpg'), { recursive: true });
  const background = { r: 9, g: 120, b: 80 };
  const picture = sharp({ create: { width: 64, height: 48, channels: 3, background } }).jpeg();
  writeFileSync(join(pictures, 'ميناء.jpg'), await picture.toBuffer());
  writeFileSync(join(pictures, 'broken.jpg'), 'not a picture');
  writeFileSync(join(folder, 'secret.jpg'), await picture.negate().toBuffer());
  symlinkSync(join(folder, 'secret.jpg'), join(pictures, 'link.jpg'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const story = (externalId: string, change: object = {}): string =>
  JSON.stringify({
    externalId,
    section: 'local',
    title: `خبر ${externalId}`,
    paragraphs: ['نص'],
    publishedAt: '2019-05-04T12:30:00+03:00',
    ...change,
  });

/** The file in pieces that cut through lines and letters. */
async function* pieces(bytes: Buffer, size = 7): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function take(text: string | Buffer, folderOfPictures: string | null = null) {
  const chunks = pieces(Buffer.from(text), 1000);
  return importFile(SYSTEM, { chunks, pictures: folderOfPictures }, () => now, vi.fn());
}

test('a file from another system: mark, CRLF, empty and broken lines', async () => {
  const text = Buffer.concat([
    Buffer.from(`\uFEFF${story('a')}\r\n\r\n{"externalId": "b"\r\n`),
    Buffer.from([0xff, 0xfe, 0x0a]),
    Buffer.from(`${story('c', { section: 'gone' })}\n${story('d', { publishedAt: 'أمس' })}\n`),
    Buffer.from(story('e', { title: 'سطر\u2028واحد' })),
  ]);
  const { problems, ...counted } = await take(text);
  expect(counted).toEqual({ created: 2, updated: 0, skipped: 0, refused: 4 });
  expect(problems).toEqual([
    { line: 3, what: '', why: 'it is not JSON' },
    { line: 4, what: '', why: 'it is not UTF-8, or longer than 16 MB' },
    {
      line: 5,
      what: 'c «خبر c»',
      why: expect.stringContaining('section does not exist') as string,
    },
    { line: 6, what: '', why: expect.stringContaining('publishedAt') as string },
  ]);
});

test('repeated and resumed, it goes on where it stood', async () => {
  const all = Array.from({ length: 450 }, (_, at) => story(`r-${at}`));
  expect(await take(all.slice(0, 230).join('\n'))).toMatchObject({ created: 230, refused: 0 });
  expect(await take(all.join('\n'))).toMatchObject({ created: 220, skipped: 230, problems: [] });
  const changed = all.map((one, at) => (at === 7 ? story('r-7', { title: 'خبر جديد' }) : one));
  expect(await take(changed.join('\n'))).toMatchObject({ updated: 1, skipped: 449 });
});

test('an article that comes twice ends as its later line says', async () => {
  const many = Array.from({ length: 199 }, (_, at) => story(`t-${at}`));
  const lines = [story('twice'), ...many, story('twice', { title: 'خبر أخير' })];
  expect(await take(lines.join('\n'))).toMatchObject({ created: 200, updated: 1 });
  const copy = await db().workingCopy.findFirst({ where: { article: { externalId: 'twice' } } });
  expect(copy?.title).toBe('خبر أخير');
});

test('pictures come from the folder and from nowhere else', async () => {
  const names = ['ميناء.jpg', 'gone.jpg', 'broken.jpg', 'folder.jpg', 'link.jpg', '../secret.jpg'];
  const lines = names.map((image, at) => story(`p-${at}`, { image, caption: 'تعليق' }));
  const { created, problems } = await take(lines.join('\n'), pictures);
  expect(created).toBe(6);
  expect(problems.map(({ line, why }) => [line, why])).toEqual([
    [2, 'taken without its picture: its picture is not in the folder'],
    [3, 'taken without its picture: it is no JPEG, PNG, WebP, AVIF or GIF'],
    [4, 'taken without its picture: its picture is not a file'],
    [5, 'taken without its picture: its picture is not a file'],
    [6, 'taken without its picture: its picture must be a plain file name'],
  ]);
  expect((await db().media.findMany()).map(({ fileName }) => fileName)).toEqual(['ميناء.jpg']);
  // Once the picture is there, the same line brings it.
  writeFileSync(join(pictures, 'gone.jpg'), await sharp(join(folder, 'secret.jpg')).toBuffer());
  expect(await take(lines.slice(0, 2).join('\n'), pictures)).toMatchObject({
    updated: 1,
    skipped: 1,
    problems: [],
  });
});

test('a line without an end costs only itself', async () => {
  const long = `${'ا'.repeat(500)}\n${'ب'.repeat(3)}`;
  const lines: unknown[] = [];
  for await (const line of readLines(pieces(Buffer.from(long)), 100)) lines.push(line);
  expect(lines).toEqual([
    { number: 1, text: null },
    { number: 2, text: 'ببب' },
  ]);
});
