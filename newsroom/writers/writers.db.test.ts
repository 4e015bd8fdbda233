import { beforeAll, describe, expect, test } from 'vitest';
import { copyOf, newDraft, newSection, newStaff, newStory, NOON } from '@/tests/factories';
import { findPublicArticle } from '../articles/find-public-article';
import { db } from '../db/client';
import { findRedirect } from '../redirects/find-redirect';
import { SYSTEM, type StaffActor } from '../staff/actor';
import { createWriter } from './create-writer';
import { deleteWriter } from './delete-writer';
import { findWriter } from './find-writer';
import { findOwnByline, getDeskWriter } from './get-desk-writer';
import { deskWritersInput, listDeskWriters } from './list-desk-writers';
import { mergeWriters } from './merge-writers';
import { saveOwnByline } from './save-own-byline';
import { updateWriter } from './update-writer';
import { mergeWritersInput, ownBylineInput, updateWriterInput } from './writer-input';

let sectionId: number;
let owner: StaffActor;
let chief: StaffActor;

beforeAll(async () => {
  sectionId = await newSection();
  owner = await newStaff('reporter');
  chief = await newStaff('chief');
});

const newWriter = async (
  name: string,
  handle: string | null = null,
  staffId: number | null = null,
) => (await createWriter(SYSTEM, { handle, name, staffId }, NOON)).id;

async function change(id: number, words: Partial<Parameters<typeof updateWriter>[1]>) {
  const { portrait: _, ...writer } = await getDeskWriter(chief, id);
  return updateWriter(chief, { ...writer, ...words }, NOON);
}

describe('a byline', () => {
  test('gets another address: page and feed of the old one lead to it, and back again', async () => {
    const id = await newWriter('ليلى', 'laila');
    await change(id, { handle: 'laila-basha' });
    expect(await findRedirect('/writer/laila')).toMatchObject({ toPath: '/writer/laila-basha' });
    expect(await findWriter('laila-basha', NOON)).toMatchObject({ id });
    await change(id, { handle: 'laila' });
    expect(await findRedirect('/writer/laila')).toBeNull();
    expect(await findRedirect('/writer/laila-basha')).toMatchObject({ toPath: '/writer/laila' });
  });

  test('of nobody else: handle and account are one person’s', async () => {
    const person = await newStaff('reporter');
    await newWriter('أولى', 'first-one', person.id);
    const id = await newWriter('ثانية');
    await expect(change(id, { handle: 'first-one' })).rejects.toMatchObject({
      details: { fields: { handle: 'handleTaken' } },
    });
    await expect(change(id, { staffId: person.id })).rejects.toMatchObject({
      details: { fields: { staffId: 'accountHasByline' } },
    });
  });

  test('who changes one that a colleague has changed is told', async () => {
    const id = await newWriter('سامية');
    const { portrait: _, ...seen } = await getDeskWriter(chief, id);
    await change(id, { bio: 'نبذة' });
    await expect(updateWriter(chief, { ...seen, bio: 'أخرى' }, NOON)).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { data: { version: 2, saved: { bio: 'نبذة' } } },
    });
  });

  test.each(['http://x.com/a', 'javascript:alert(1)', 'https://u:p@x.com', 'https://localhost/'])(
    'does not link to %s',
    (link) => {
      const words = { version: 0, name: 'كاتب', headline: '', bio: '', portraitId: '' };
      const { error } = ownBylineInput.safeParse({ ...words, links: link });
      expect(error?.issues[0]?.message).toBe('addressNotHttps');
    },
  );

  test('a form sends links line by line, and nothing for no account', () => {
    const form = {
      ...{ id: '3', version: '1', name: 'كاتب', headline: '', bio: '', portraitId: '' },
      ...{ handle: '', staffId: '', columnist: true },
      links: 'https://x.com/a\nhttps://x.com/a\n\nhttps://y.com/b',
    };
    expect(updateWriterInput.parse(form)).toMatchObject({
      links: ['https://x.com/a', 'https://y.com/b'],
      handle: null,
      staffId: null,
      portraitId: null,
    });
  });
});

describe('one’s own byline', () => {
  const words = { name: 'اسمي عند القراء', headline: '', bio: 'نبذة', links: [], portraitId: null };

  test('is made and changed by its owner, without address and rank', async () => {
    const person = await newStaff('editor');
    await saveOwnByline(person, { ...words, version: 0 }, NOON);
    await saveOwnByline(person, { ...words, bio: 'أطول', version: 1 }, NOON);
    expect(await findOwnByline(person)).toMatchObject({ bio: 'أطول', handle: null, version: 2 });
    await expect(saveOwnByline(person, { ...words, version: 1 }, NOON)).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  test('is not for who writes nothing', async () => {
    const photo = await newStaff('photo');
    await expect(saveOwnByline(photo, { ...words, version: 0 }, NOON)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

test('nobody is chosen until somebody is', () => {
  const { error } = mergeWritersInput.safeParse({ id: '1', intoId: '' });
  expect(error?.issues[0]?.message).toBe('writerNotChosen');
});

describe('two bylines of one person', () => {
  test('become one: stories, drafts, account and address follow', async () => {
    const person = await newStaff('reporter');
    const [old, into] = [
      await newWriter('خالد م.', 'khaled-m', person.id),
      await newWriter('خالد المطلق', 'khaled'),
    ];
    const third = await newWriter('شريك');
    const story = await newStory(owner, sectionId, { writerIds: [third, old] });
    const both = await newStory(owner, sectionId, { writerIds: [old, into] });
    const draft = await newDraft(owner, { writerIds: [old] });
    await mergeWriters(chief, { id: old, intoId: into }, NOON);
    const names = async (id: number) =>
      (await findPublicArticle(id, NOON))?.writers.map((writer) => writer.id);
    expect(await names(story)).toEqual([third, into]);
    expect(await names(both)).toEqual([into]);
    expect((await copyOf(draft)).writerIds).toEqual([into]);
    expect(await getDeskWriter(chief, into)).toMatchObject({ staffId: person.id, stories: 2 });
    expect(await findWriter('khaled-m', NOON)).toBeNull();
    expect(await findRedirect('/writer/khaled-m')).toMatchObject({ toPath: '/writer/khaled' });
    await expect(getDeskWriter(chief, old)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('with many links keep as many as one may have, their own first', async () => {
    const links = (from: string) =>
      Array.from({ length: 8 }, (_, at) => `https://${from}${at}.example`);
    const [old, into] = [await newWriter('كثيرة الروابط ١'), await newWriter('كثيرة الروابط ٢')];
    await change(old, { links: links('old') });
    await change(into, { links: links('own').slice(0, 6) });
    await mergeWriters(chief, { id: old, intoId: into }, NOON);
    const { links: kept } = await getDeskWriter(chief, into);
    expect(kept).toEqual([...links('own').slice(0, 6), ...links('old').slice(0, 2)]);
    // The form can still be saved.
    await change(into, { headline: 'محررة' });
    expect(updateWriterInput.shape.links.safeParse(kept).success).toBe(true);
  });

  test('of two accounts stay two', async () => {
    const [a, b] = [await newStaff('reporter'), await newStaff('reporter')];
    const [one, other] = [
      await newWriter('أ', null, a.id).catch(() => 0),
      await newWriter('باسم', null, b.id),
    ];
    expect(one).toBe(0);
    const named = await newWriter('أحمد', null, a.id);
    await expect(mergeWriters(chief, { id: named, intoId: other }, NOON)).rejects.toMatchObject({
      details: { sentence: 'bothHaveAccounts' },
    });
  });

  test('are listed as doubles when they are spelt alike', async () => {
    const ids = [await newWriter('أسماء الحربي'), await newWriter('اسماء الحربى')];
    const { items } = await listDeskWriters(chief, deskWritersInput.parse({ show: 'doubles' }));
    expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });
});

test('a byline that a text has is not deleted', async () => {
  const [used, free] = [await newWriter('له مسودة'), await newWriter('بلا مواد')];
  await newDraft(owner, { writerIds: [used] });
  await expect(deleteWriter(chief, { id: used }, NOON)).rejects.toMatchObject({
    details: { sentence: 'writerUsed' },
  });
  await deleteWriter(chief, { id: free }, NOON);
  expect(await db().writer.count({ where: { id: free } })).toBe(0);
});
