import { beforeAll, describe, expect, test } from 'vitest';
import {
  edit,
  minutesAfter,
  newDraft,
  newSection,
  newStaff,
  newStory,
  NOON,
  paragraphs,
} from '@/tests/factories';
import { bringPicture, newPicture, pictureBytes } from '@/tests/picture-factory';
import { trashArticle } from '../articles/trash-article';
import { db } from '../db/client';
import { SYSTEM, type StaffActor } from '../staff/actor';
import { createWriter } from '../writers/create-writer';
import { countMedia } from './count-media';
import { getMedia } from './get-media';
import { libraryInput } from './library-input';
import { listMedia } from './list-media';
import { listUses } from './list-uses';
import { updatePicture } from './update-picture';

const later = minutesAfter(NOON, 30);
let section: number;
let foreign: number;
let reporter: StaffActor;
let photo: StaffActor;

beforeAll(async () => {
  section = await newSection();
  foreign = await newSection('سياسة');
  reporter = await newStaff('reporter');
  photo = await newStaff('photo');
});

const find = async (query: Record<string, string>, actor: StaffActor = photo, now = later) =>
  (await listMedia(actor, libraryInput.parse(query), now)).items.map(({ id }) => id);

const say = (id: number, words: Omit<Parameters<typeof updatePicture>[1], 'id'>) =>
  updatePicture(SYSTEM, { id, ...words }, later);

const picture = (mediaId: number) => ({ picture: { mediaId, caption: '', credit: '' } });
const inText = (mediaId: number) => ({
  body: [
    ...paragraphs('فقرة.'),
    { id: 'p', type: 'picture' as const, mediaId, caption: '', credit: '' },
  ],
});

describe('search', () => {
  test('every word, in any spelling, of everything that is said', async () => {
    const id = await newPicture();
    await say(id, { alt: 'سفينةٌ أمام الرصيف', source: 'وكالة الأنباء', tags: ['موانئ'] });
    for (const q of [
      'سفينه',
      'امام رصيف',
      'الانباء',
      'مواني',
      'picture.png سفينة',
      'وكاله سفينه',
    ]) {
      expect(await find({ q }), q).toContain(id);
    }
    for (const q of ['سفينة طائرة', 'سف%نة', 'سف_نة', '\\']) {
      expect(await find({ q }), q).not.toContain(id);
    }
  });

  test('what was deleted is not in it', async () => {
    const id = await newPicture();
    await say(id, { alt: 'محذوفة' });
    await db().media.update({ where: { id }, data: { deletedAt: later } });
    expect(await find({ q: 'محذوفة' })).toEqual([]);
    await expect(getMedia(photo, id, later)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('the filters', async () => {
    const upload = { bytes: await pictureBytes(), fileName: 'filters.png' };
    const { id } = await bringPicture(reporter, upload, NOON);
    const q = 'filters';
    await say(id, { licence: 'agency', sectionId: section, tags: ['إبل'] });
    const yes: Record<string, string>[] = [
      { licence: 'agency' },
      { section: String(section) },
      { person: String(reporter.id) },
      { tag: 'ابل' },
      { size: 'small' },
      { orientation: 'landscape' },
      { kind: 'picture' },
      { filter: 'without-alt' },
    ];
    const no: Record<string, string>[] = [
      { licence: 'owned' },
      { section: String(foreign) },
      { person: String(photo.id) },
      { tag: 'خيل' },
      { size: 'large' },
      { orientation: 'portrait' },
      { orientation: 'square' },
      { kind: 'video' },
      { filter: 'todo' },
      { filter: 'failed' },
    ];
    for (const one of yes) expect(await find({ q, ...one }), JSON.stringify(one)).toEqual([id]);
    for (const one of no) expect(await find({ q, ...one }), JSON.stringify(one)).toEqual([]);
    expect(await find({ q, size: 'huge', kind: '', section: 'x' })).toEqual([id]);
  });
});

describe('pages', () => {
  test('hold everything once, also while pictures arrive, and lead back', async () => {
    const template = await db().media.findUniqueOrThrow({ where: { id: await newPicture() } });
    const { id: _, ...row } = template;
    const rows = Array.from({ length: 60 }, (_none, at) => ({
      ...row,
      crops: {},
      sourceHash: `pages-${at}`,
      folded: 'صفحات',
      createdAt: minutesAfter(NOON, Math.floor(at / 7)),
    }));
    await db().media.createMany({ data: rows });
    const seen: number[] = [];
    let input = libraryInput.parse({ q: 'صفحات' });
    let list = await listMedia(photo, input, later);
    const first = list.items.map(({ id }) => id);
    for (;;) {
      seen.push(...list.items.map(({ id }) => id));
      if (!list.next) break;
      await db().media.create({
        data: {
          ...row,
          crops: {},
          sourceHash: `late-${seen.length}`,
          folded: 'صفحات',
          createdAt: later,
        },
      });
      input = libraryInput.parse({ q: 'صفحات', cursor: list.next });
      list = await listMedia(photo, input, later);
    }
    expect(seen).toHaveLength(60);
    expect(new Set(seen).size).toBe(60);
    const back = await listMedia(photo, { ...input, cursor: list.previous ?? undefined }, later);
    expect(back.items.map(({ id }) => id)).toEqual(seen.slice(24, 48));
    const start = await listMedia(photo, { ...input, cursor: back.previous ?? undefined }, later);
    expect(start.items.map(({ id }) => id)).toEqual(first);
    expect(start.previous).not.toBeNull();
  });

  test('a cursor that makes no sense is the first page', async () => {
    expect(await find({ q: 'صفحات', cursor: 'next_x_1' })).toHaveLength(24);
  });
});

describe('where it is used', () => {
  test('stories that one may read by name, the others by number', async () => {
    const id = await newPicture();
    const own = await newDraft(reporter, { sectionId: section, title: 'مسودتي', ...picture(id) });
    await say(id, { alt: 'وصف' });
    const story = await newStory(await newStaff('chief'), foreign, inText(id));
    await createWriter(SYSTEM, { handle: null, name: 'ريم', portraitId: id }, NOON);
    const uses = await listUses(reporter, id, later);
    expect(uses).toMatchObject({
      stories: [{ id: own, title: 'مسودتي', state: 'draft', live: false }],
      moreStories: 1,
      writers: [{ name: 'ريم' }],
      galleries: [],
      used: true,
    });
    const chief = await newStaff('chief');
    expect((await listUses(chief, id, later)).stories).toMatchObject([
      { id: story, state: 'published', live: true },
      { id: own, live: false },
    ]);
    expect((await listUses(photo, id, later)).moreStories).toBe(2);
  });

  test('nowhere', async () => {
    expect(await listUses(photo, await newPicture(), later)).toMatchObject({
      stories: [],
      moreStories: 0,
      used: false,
    });
  });
});

describe('what needs work', () => {
  const todo = async (id: number, now = later): Promise<boolean> =>
    (await find({ filter: 'todo' }, photo, now)).includes(id);

  test.each([
    ['in a draft', (id: number) => newDraft(reporter, picture(id))],
    ['in the text of a draft', (id: number) => newDraft(reporter, inText(id))],
    [
      'only in what readers see',
      async (id: number) => {
        const story = await newStory(reporter, section, picture(id));
        await edit(SYSTEM, story, { picture: null });
      },
    ],
    [
      'as a portrait',
      (id: number) => createWriter(SYSTEM, { handle: null, name: 'ليلى', portraitId: id }, NOON),
    ],
    [
      'in a gallery',
      (mediaId: number) =>
        db().gallery.create({
          data: {
            title: 'معرض',
            createdAt: NOON,
            updatedAt: NOON,
            items: { create: { position: 0, mediaId } },
          },
        }),
    ],
  ])('a picture %s, when its licence ends', async (_where, use) => {
    const id = await newPicture();
    await say(id, { alt: 'وصف', licence: 'agency', licenceUntil: '2026-12-20' });
    await use(id);
    expect(await todo(id)).toBe(false);
    expect(await todo(id, new Date('2026-12-14T00:00:00Z'))).toBe(true);
    expect(await todo(id, new Date('2027-01-14T00:00:00Z'))).toBe(true);
  });

  test('not what nobody uses, not what is replaced or only in the trash', async () => {
    const [id, by] = [await newPicture(), await newPicture()];
    await say(id, { licenceUntil: '2026-11-20' });
    expect(await todo(id)).toBe(false);
    const draft = await newDraft(reporter, picture(id));
    expect(await todo(id)).toBe(true);
    await trashArticle(SYSTEM, { id: draft }, later);
    expect(await todo(id)).toBe(false);
    await newDraft(reporter, picture(id));
    await db().media.update({ where: { id }, data: { replacedById: by } });
    expect(await todo(id)).toBe(false);
  });

  test('cuts that failed, and what nobody has described where it is used', async () => {
    const [failed, bare] = [await newPicture(), await newPicture()];
    await say(bare, { alt: '' });
    await db().media.update({ where: { id: failed }, data: { cutState: 'failed' } });
    expect([await todo(failed), await todo(bare)]).toEqual([true, false]);
    await newDraft(reporter, picture(bare));
    const input = libraryInput.parse({});
    const before = await countMedia(photo, input, later);
    expect(await todo(bare)).toBe(true);
    await say(bare, { alt: 'وصف' });
    expect(await todo(bare)).toBe(false);
    const after = await countMedia(photo, input, later);
    expect(after.todo).toBe(before.todo - 1);
    expect(after.withoutAlt).toBe(before.withoutAlt - 1);
    expect(after.all).toBe(before.all);
  });
});
