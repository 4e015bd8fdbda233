import { beforeEach, expect, test } from 'vitest';
import { newStaff, NOON } from '@/tests/factories';
import { db } from '../../db/client';
import { getNewestEventId, listEventsAfter } from '../../events/list-events';
import { SYSTEM } from '../../staff/actor';
import { checkTable } from './check-table';
import { exportTable } from './export-table';
import { importTable } from './import-table';
import { readTable } from './read-table';

const rows = (text: string | Uint8Array) =>
  readTable(
    (async function* () {
      yield await Promise.resolve(typeof text === 'string' ? new TextEncoder().encode(text) : text);
    })(),
  );
const take = async (text: string, mode: 'all' | 'skip' = 'skip') =>
  importTable(SYSTEM, { rows: await rows(text), mode }, NOON);
const kept = async () =>
  Object.fromEntries(
    (await db().redirect.findMany({ orderBy: { id: 'asc' } })).map((row) => [
      row.fromPath,
      row.toPath,
    ]),
  );
const wrong = (sentence: string) => ({ code: 'INVALID', details: { sentence } });

beforeEach(async () => {
  await db().redirect.deleteMany();
  await db().missedAddress.deleteMany();
});

test.each([
  ['a byte order mark and commas', '\ufefffrom,to\n/a,/latest\n'],
  ['semicolons and CRLF', 'from;to\r\n/a;/latest\r\n'],
  ['tabs', 'from\tto\n/a\t/latest'],
  ['Arabic names, in another order', 'النوع;الوجهة;الرابط القديم\nرابط واحد;/latest;/a'],
  ['other Arabic names', 'العنوان القديم;الوجهة;النوع\n/a;/latest;عنوان واحد'],
  ['a WordPress plug-in', 'source,target,regex,code,type\n/a,/latest,0,301,url'],
  ['another one', 'Origin,Target,Type,Format\n/a,/latest,301,plain'],
  ['quotes and empty lines', '"from","to"\n\n"/a","/latest"\n,\n'],
])('a table is read: %s', async (_name, text) => {
  await take(text, 'all');
  expect(await kept()).toEqual({ '/a': '/latest' });
});

test.each([
  ['redirectFileEmpty', 'from,to\n'],
  ['redirectFileEmpty', ''],
  ['redirectFileHeader', '/a,/latest\n/b,/latest'],
  ['redirectFileBroken', 'from,to\n"/a,/latest'],
  ['redirectFileEncoding', Uint8Array.from([0x66, 0x2c, 0xc7, 0xe1, 0x0a])],
  ['redirectFileLong', `from,to\n${'/a,/b\n'.repeat(100_001)}`],
])('a file is refused: %s', async (sentence, text) => {
  await expect(rows(text)).rejects.toMatchObject(wrong(sentence));
});

const MIXED = [
  'from,to,type,status',
  '/a,/latest,,',
  '/b,/a,,',
  '/latest,/search,,',
  '/c,/nobody,,',
  '/d,//evil.example,,',
  'd,/latest,,',
  '/e,/f,,',
  '/f,/e,,',
  '/g,,,410',
  '/h,/g,,',
  '/a,/search,,',
  '/a,/latest,,',
  '/i,/latest,prefix,',
  '/j,/i/corner,,',
  '/k,/latest,sometimes,',
  '/l,/latest,,404',
  '/m,https://other.example/x,,302',
  '=cmd|x,/latest,,',
  `/n${'n'.repeat(10_000)},/latest,,`,
].join('\n');

test('a look says line by line what would be refused and why, and writes nothing', async () => {
  const report = await checkTable(SYSTEM, await rows(MIXED), NOON);
  expect(report).toMatchObject({ lines: 19, changed: 0, unchanged: 1 });
  const refused = report.examples.map(({ line, reason }) => [line, reason]);
  expect(refused).toEqual([
    [4, 'redirectFromLives'],
    [5, 'redirectToDead'],
    [6, 'redirectToWrong'],
    [7, 'redirectFromWrong'],
    [8, 'redirectLoop'],
    [9, 'redirectLoop'],
    [12, 'redirectTwice'],
    [15, 'redirectToDead'],
    [16, 'redirectKindWrong'],
    [17, 'redirectStatusWrong'],
    [19, 'redirectFromWrong'],
    [20, 'redirectFromWrong'],
  ]);
  expect(report.created).toBe(report.lines - report.refused - report.unchanged);
  expect(await kept()).toEqual({});
});

test('all or nothing, or what can be taken, with one event and chains collapsed', async () => {
  await expect(take(MIXED, 'all')).rejects.toMatchObject({
    details: { sentence: 'redirectFileRefused' },
  });
  expect(await kept()).toEqual({});
  await db().redirect.createMany({
    data: [
      { fromPath: '/y', toPath: '/a', status: 301, createdAt: NOON },
      { fromPath: '/z', toPath: '/y2', status: 301, createdAt: NOON },
      { fromPath: '/m', toPath: '/latest', status: 301, createdAt: NOON },
    ],
  });
  const missed = (path: string) => ({ path, count: 5, referred: 0, lastAt: NOON });
  await db().missedAddress.createMany({
    data: [missed('/b'), missed('/i/below'), missed('/elsewhere')],
  });
  const before = await getNewestEventId();
  expect(await take(MIXED)).toMatchObject({ created: 5, changed: 1, refused: 12 });
  expect(await kept()).toMatchObject({
    '/a': '/latest',
    '/b': '/latest',
    '/g': null,
    '/h': null,
    '/i': '/latest',
    '/m': 'https://other.example/x',
    '/y': '/latest',
  });
  const events = await listEventsAfter(before, 10);
  expect(events).toMatchObject([
    { type: 'redirect.imported', data: { created: 5, changed: 1, refused: 12, others: 1 } },
  ]);
  const left = await db().missedAddress.findMany({ select: { path: true } });
  expect(left).toEqual([{ path: '/elsewhere' }]);
  // The same table again changes nothing, and says nothing.
  expect(await take(MIXED)).toMatchObject({ created: 0, changed: 0, unchanged: 7 });
  expect(await listEventsAfter(before, 10)).toHaveLength(1);
});

test('what is taken out can be taken in, and is recorded', async () => {
  await take('from,to\n/a,/latest\n/b,\n', 'skip');
  const chief = await newStaff('chief');
  const parts: unknown[] = [];
  for await (const part of await exportTable(chief, {}, NOON)) parts.push(...part);
  expect(parts).toEqual([{ from: '/a', to: '/latest', kind: 'exact', hits: 0, lastAt: null }]);
  expect(await db().event.findFirstOrThrow({ orderBy: { id: 'desc' } })).toMatchObject({
    type: 'redirect.exported',
    staffId: chief.id,
  });
});
