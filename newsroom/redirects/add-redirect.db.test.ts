import { beforeEach, expect, test } from 'vitest';
import { newDraft, newSection, newStaff, NOON, publish } from '@/tests/factories';
import { db } from '../db/client';
import { write } from '../db/write';
import { SYSTEM } from '../staff/actor';
import { addRedirect, type NewRedirect } from './add-redirect';
import { findRedirect } from './find-redirect';
import { targetOf } from './redirect-keys';

const add = (from: string, to: string | null, more: Partial<NewRedirect> = {}) =>
  write(SYSTEM, NOON, (tx, record) =>
    addRedirect(tx, record, { from, to, kind: 'exact', source: 'move', ...more }, NOON),
  );
const branch = (from: string, to: string | null) => add(from, to, { kind: 'prefix' });
const leadsTo = async (path: string) => {
  const rule = await findRedirect(path);
  return rule ? targetOf(rule, path) : 'nowhere';
};
const refused = (sentence: string) => ({ code: 'RULE', details: { sentence } });

beforeEach(async () => {
  await db().redirect.deleteMany();
});

test('chains collapse, whichever end came first', async () => {
  await add('/b', '/latest');
  await add('/a', '/b');
  expect(await leadsTo('/a')).toBe('/latest');
  await add('/z', '/latest');
  await add('/y', '/z');
  // `/latest` cannot move, so one in the middle does.
  await add('/z', '/search');
  expect(await leadsTo('/y')).toBe('/latest');
  await db().redirect.create({
    data: { fromPath: '/k', toPath: '/m', status: 301, createdAt: NOON },
  });
  await add('/m', '/corrections');
  expect(await leadsTo('/k')).toBe('/corrections');
});

test('what leads to an address that is gone is gone', async () => {
  await add('/b', null);
  await add('/a', '/b');
  expect(await leadsTo('/a')).toBeNull();
  expect(await db().redirect.findFirst({ where: { fromPath: '/a' } })).toMatchObject({
    status: 410,
  });
});

test('a section that moves there and back leaves no circle', async () => {
  await newSection();
  const { id } = await db().section.findFirstOrThrow({ orderBy: { id: 'desc' } });
  const moveTo = (slug: string) => db().section.update({ where: { id }, data: { slug } });
  await moveTo('first');
  await moveTo('second');
  await branch('/first', '/second');
  expect(await leadsTo('/first/feed.xml?page=2')).toBe('/second/feed.xml?page=2');
  await add('/2019/x', '/first/feed.xml');
  expect(await leadsTo('/2019/x')).toBe('/second/feed.xml');
  await moveTo('third');
  await branch('/second', '/third');
  expect(await leadsTo('/first/9')).toBe('/third/9');
  expect(await leadsTo('/2019/x')).toBe('/third/feed.xml');
  await moveTo('first');
  await branch('/third', '/first');
  expect(await leadsTo('/first/9')).toBe('nowhere');
  expect(await leadsTo('/second/9')).toBe('/first/9');
  expect(await leadsTo('/2019/x')).toBe('/first/feed.xml');
});

test.each([
  '/',
  '/latest',
  '/latest?page=2',
  '/admin/x',
  '/feed.xml',
  '/pages/about',
  '/archive/2026/01/02',
])('%s lives and cannot be redirected', async (from) => {
  await expect(add(from, '/search')).rejects.toMatchObject(refused('redirectFromLives'));
});

test('a public story, its section and a tag live; the same shapes of others do not', async () => {
  const sectionId = await newSection();
  const { slug } = await db().section.findUniqueOrThrow({ where: { id: sectionId } });
  const id = await newDraft(await newStaff('reporter'), { sectionId });
  await publish(SYSTEM, id);
  const { id: tagId } = await db().tag.create({ data: { name: 'وسم', folded: 'وسم قديم' } });
  for (const from of [`/${slug}`, `/${slug}/feed.xml`, `/${slug}/${id}`, `/tag/${tagId}`]) {
    await expect(add(from, '/latest')).rejects.toMatchObject(refused('redirectFromLives'));
  }
  for (const from of [`/other/${id}`, '/tag/999999', '/tag/خبر-عاجل', '/?p=12', '/media/a.jpg']) {
    await add(from, `/${slug}/${id}`);
    expect(await leadsTo(from)).toBe(`/${slug}/${id}`);
  }
});

test.each<[string, string, NewRedirect['kind'], string]>([
  ['/a', '/a', 'exact', 'redirectLoop'],
  ['/a', '/a?x=1', 'exact', 'redirectLoop'],
  ['/a', '/a#x', 'exact', 'redirectLoop'],
  ['/a', '/%61/', 'exact', 'redirectLoop'],
  ['/a', '/a/b', 'prefix', 'redirectLoop'],
  ['/a', '/nobody', 'exact', 'redirectToDead'],
  ['/a', '//evil.example', 'exact', 'redirectToWrong'],
  ['/a', '/\\evil.example', 'exact', 'redirectToWrong'],
  ['a', '/latest', 'exact', 'redirectFromWrong'],
  ['/', '/latest', 'prefix', 'redirectPrefixWrong'],
  ['/a?p=1', '/latest', 'prefix', 'redirectPrefixWrong'],
  ['/a', '/latest?page=2', 'prefix', 'redirectPrefixWrong'],
])('%s → %s (%s) is refused: %s', async (from, to, kind, sentence) => {
  await expect(add(from, to, { kind })).rejects.toMatchObject(refused(sentence));
});

test('a circle over branches is refused, and one that the table holds already ends', async () => {
  await branch('/b', 'https://old.example/b');
  await db().redirect.update({ where: { fromPath: '/b' }, data: { toPath: '/a' } });
  await expect(branch('/a', '/b')).rejects.toMatchObject(refused('redirectLoop'));
  await expect(add('/a/x', '/b/x')).rejects.toMatchObject(refused('redirectLoop'));
});

test('what stood there is replaced, and the event says from what', async () => {
  const id = await add('/a', '/latest');
  expect(await add('/%61', 'https://other.example/x')).toBe(id);
  const event = await db().event.findFirstOrThrow({ orderBy: { id: 'desc' } });
  expect(event).toMatchObject({
    type: 'redirect.changed',
    nounId: String(id),
    data: {
      from: '/a',
      to: 'https://other.example/x',
      changes: [{ field: 'toPath', from: '/latest', to: 'https://other.example/x' }],
    },
  });
});

test('two that would make a circle, written at once, do not', async () => {
  await db().redirect.createMany({
    data: [
      { fromPath: '/p', toPath: '/latest', status: 301, createdAt: NOON },
      { fromPath: '/q', toPath: '/latest', status: 301, createdAt: NOON },
    ],
  });
  await Promise.allSettled([add('/p', '/q'), add('/q', '/p')]);
  expect([await leadsTo('/p'), await leadsTo('/q')]).toEqual(['/latest', '/latest']);
});
