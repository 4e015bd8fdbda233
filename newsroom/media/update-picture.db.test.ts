import { beforeAll, describe, expect, test } from 'vitest';
import { minutesAfter, newSection, newStaff, newStory, NOON } from '@/tests/factories';
import { bringPicture, newPicture, pictureBytes } from '@/tests/picture-factory';
import { db } from '../db/client';
import { SYSTEM, type StaffActor } from '../staff/actor';
import { getMedia } from './get-media';
import { updatePicture } from './update-picture';
import { updatePictures } from './update-pictures';

const later = minutesAfter(NOON, 30);
const afterwards = minutesAfter(NOON, 60);
let section: number;
let reporter: StaffActor;
let photo: StaffActor;

beforeAll(async () => {
  section = await newSection();
  reporter = await newStaff('reporter');
  photo = await newStaff('photo');
});

async function upload(actor: StaffActor): Promise<number> {
  const file = { bytes: await pictureBytes(), fileName: 'رصيف-07.png' };
  return (await bringPicture(actor, file, NOON)).id;
}

const eventsOf = async (id: number) => {
  const rows = await db().event.findMany({
    where: { nounId: String(id), type: { in: ['media.changed', 'media.rights'] } },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ type, data }) => [type, data]);
};

const rowOf = (id: number) => db().media.findUniqueOrThrow({ where: { id } });

describe('one picture', () => {
  test('everything that is said of it, and one event for what changed', async () => {
    const id = await upload(reporter);
    const form = {
      id: String(id),
      version: '1',
      alt: 'رافعات\u202E الميناء ',
      caption: '',
      source: 'وكالة',
      place: 'ينبع',
      takenAt: '2026-03-05',
      licence: 'agency' as const,
      licenceUntil: '',
      licenceTime: '',
      sectionId: String(section),
      tags: 'موانئ، نقل ,موانىء،',
    };
    expect(await updatePicture(reporter, form, later)).toMatchObject({ version: 2 });
    expect(await getMedia(photo, id, later)).toMatchObject({
      alt: 'رافعات الميناء',
      takenAt: '2026-03-04T21:00:00.000Z',
      section: { id: section },
      tags: [{ name: 'موانئ' }, { name: 'نقل' }],
      rights: 'usable',
      version: 2,
    });
    expect(await eventsOf(id)).toEqual([
      [
        'media.changed',
        { fields: ['alt', 'source', 'place', 'takenAt', 'licence', 'sectionId', 'tags'] },
      ],
    ]);
    await updatePicture(reporter, { ...form, version: 2 }, later);
    expect((await rowOf(id)).version).toBe(2);
    expect(await eventsOf(id)).toHaveLength(1);
    await updatePicture(reporter, { id, sectionId: '', tags: '', takenAt: '' }, later);
    expect(await getMedia(photo, id, later)).toMatchObject({
      section: null,
      tags: [],
      takenAt: null,
    });
    expect((await rowOf(id)).folded).not.toContain('مواني');
  });

  test('the hour that a camera wrote stays while its day stays', async () => {
    const id = await newPicture();
    const takenAt = new Date('2026-03-05T10:12:00Z');
    await db().media.update({ where: { id }, data: { takenAt } });
    await updatePicture(photo, { id, takenAt: '2026-03-05', place: 'جدة' }, later);
    expect((await rowOf(id)).takenAt).toEqual(takenAt);
  });

  test('what a colleague changed meanwhile is not overwritten', async () => {
    const id = await newPicture();
    await updatePicture(photo, { id, caption: 'الأول' }, later);
    const { version } = await rowOf(id);
    await updatePicture(photo, { id, version, caption: 'الثاني' }, later);
    await expect(updatePicture(photo, { id, version, alt: 'متأخر' }, later)).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { sentence: 'pictureMovedOn' },
    });
    expect((await rowOf(id)).caption).toBe('الثاني');
  });

  test.each([
    [{ licenceUntil: '2026-02-30' }, 'licenceUntil'],
    [{ takenAt: 'أمس' }, 'takenAt'],
    [{ licenceTime: '25:00' }, 'licenceTime'],
    [{ alt: 'ا'.repeat(301) }, 'alt'],
    [{ tags: Array.from({ length: 31 }, (_, at) => `وسم ${at}`) }, 'tags'],
  ])('refused: %j', async (change, field) => {
    const error = await updatePicture(photo, { id: await newPicture(), ...change }, later).catch(
      (thrown: unknown) => thrown,
    );
    expect(JSON.stringify(error)).toContain(field);
  });

  test('a section that is not there, and a tag that a photo editor may not make', async () => {
    const id = await newPicture();
    await expect(updatePicture(photo, { id, sectionId: 99_999 }, later)).rejects.toMatchObject({
      details: { fields: { sectionId: 'unknownSection' } },
    });
    await expect(updatePicture(photo, { id, tags: ['وسم جديد'] }, later)).rejects.toMatchObject({
      details: { fields: { tags: 'unknownTag' } },
    });
  });
});

describe('a licence', () => {
  test('lasts to the end of its day in the zone of the newspaper', async () => {
    const id = await newPicture();
    await updatePicture(photo, { id, licenceUntil: '2026-12-01' }, later);
    expect((await rowOf(id)).licenceUntil).toEqual(new Date('2026-12-01T21:00:00Z'));
    await updatePicture(photo, { id, licenceUntil: '2026-12-01', licenceTime: '12:00' }, later);
    expect((await rowOf(id)).licenceUntil).toEqual(new Date('2026-12-01T09:00:00Z'));
  });

  test('that ends and begins again changes what readers may see, with the sitemaps', async () => {
    const id = await newPicture();
    await newStory(reporter, section, { picture: { mediaId: id, caption: '', credit: '' } });
    const before = (await eventsOf(id)).length;
    await updatePicture(photo, { id, licence: 'agency', licenceUntil: '2026-11-30' }, later);
    await updatePicture(photo, { id, licenceUntil: '2026-11-23' }, later);
    expect((await getMedia(photo, id, later)).rights).toBe('expired');
    await updatePicture(photo, { id, licenceUntil: null }, afterwards);
    const months = ['2026-11'];
    expect((await eventsOf(id)).slice(before)).toEqual([
      ['media.changed', { fields: ['licence', 'licenceUntil'] }],
      ['media.changed', { fields: ['licenceUntil'] }],
      ['media.rights', { usable: false, reason: 'licence', months }],
      ['media.changed', { fields: ['licenceUntil'] }],
      ['media.rights', { usable: true, reason: 'licence', months }],
    ]);
  });

  test('of a recalled picture gives nothing back', async () => {
    const id = await newPicture();
    await db().media.update({ where: { id }, data: { recalledAt: NOON, recallReason: 'سبب' } });
    await updatePicture(photo, { id, licenceUntil: '2026-11-23' }, later);
    await updatePicture(photo, { id, licenceUntil: null }, later);
    expect((await eventsOf(id)).map(([type]) => type)).not.toContain('media.rights');
    expect((await getMedia(photo, id, later)).rights).toBe('recalled');
  });
});

describe('many pictures', () => {
  test('get the same words, and keep the tags that they have', async () => {
    const ids = [await newPicture(), await newPicture(), await newPicture()];
    await updatePicture(SYSTEM, { id: Number(ids[0]), tags: ['أول'] }, later);
    const form = {
      ids: ids.join(','),
      credit: 'تصوير: سلمى',
      addTags: 'أول',
      licence: 'owned' as const,
    };
    expect(await updatePictures(photo, form, later)).toEqual({ count: 3 });
    for (const id of ids) {
      expect(await getMedia(photo, id, later)).toMatchObject({
        credit: 'تصوير: سلمى',
        licence: 'owned',
        tags: [{ name: 'أول' }],
      });
    }
  });

  test('all or none: somebody else’s is refused by name', async () => {
    const [own, foreign] = [await upload(reporter), await upload(photo)];
    await updatePicture(photo, { id: foreign, alt: 'ليست له' }, later);
    const form = { ids: [own, foreign], source: 'وكالة' };
    await expect(updatePictures(reporter, form, later)).rejects.toMatchObject({
      code: 'FORBIDDEN',
      details: {
        sentence: 'pictureNotYours',
        data: { pictures: [{ id: foreign, name: 'ليست له' }] },
      },
    });
    expect((await rowOf(own)).source).toBe('');
    await expect(
      updatePictures(photo, { ...form, ids: [own, 99_999] }, later),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await rowOf(own)).source).toBe('');
  });

  test('not more than 200, and not none', async () => {
    for (const ids of [Array.from({ length: 201 }, (_, at) => at + 1), []]) {
      await expect(updatePictures(photo, { ids }, later)).rejects.toThrow();
    }
  });
});
