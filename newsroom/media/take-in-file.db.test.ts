import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { archiveArticle } from '../articles/archive-article';
import { autosaveArticle } from '../articles/autosave-article';
import type { Body } from '../articles/body/blocks';
import { createArticle } from '../articles/create-article';
import type { ArticleFields } from '../articles/fields';
import { getDeskState } from '../articles/get-desk-state';
import { publishArticle } from '../articles/publish-article';
import { bringPicture } from '@/tests/picture-factory';
import { db } from '../db/client';
import { createSection } from '../sections/create-section';
import { SYSTEM, type RoleName, type StaffActor } from '../staff/actor';
import { createStaff } from '../staff/create-staff';
import { createWriter } from '../writers/create-writer';
import { findStaffFile } from './find-staff-file';
import { findPublicMedia } from './find-public-media';
import { mediaStorage } from './storage';
import { updatePicture } from './update-picture';

const now = new Date('2026-03-01T09:00:00Z');
const later = new Date('2026-03-01T10:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'matbaa-media-'));
let sectionId: number;
let reporter: StaffActor;
let photo: StaffActor;

async function person(role: RoleName): Promise<StaffActor> {
  const email = `${role}@example.org`;
  const input = { email, name: 'سلمى الراشد', role, password: 'a long enough password' };
  const { id } = await createStaff(SYSTEM, input, now);
  return { kind: 'staff', id, name: input.name, email, role, sectionIds: [], sessionId: '' };
}

beforeAll(async () => {
  vi.stubEnv('MEDIA_DIR', folder);
  const section = { slug: 'local', name: 'محليات', description: '' };
  sectionId = (await createSection(SYSTEM, section, now)).id;
  reporter = await person('reporter');
  photo = await person('photo');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

let shade = 0;
/** A picture that no other test has. */
function freshPicture(): Promise<Buffer> {
  const background = { r: (shade += 9), g: 120, b: 80 };
  return sharp({ create: { width: 320, height: 200, channels: 3, background } })
    .png()
    .toBuffer();
}

/** Described, as publishing asks. */
async function described(): Promise<{ id: number }> {
  const { id } = await takeIn();
  return updatePicture(SYSTEM, { id, alt: 'ميناء' }, now);
}

async function takeIn(actor = SYSTEM as Parameters<typeof bringPicture>[0]) {
  return bringPicture(actor, { bytes: await freshPicture(), fileName: 'ميناء.png' }, now);
}

async function keysOf(mediaId: number) {
  const rows = await db().rendition.findMany({ where: { mediaId } });
  const original = rows.find((row) => row.slot === 'original')?.key ?? '';
  return { original, keys: rows.map((row) => row.key).filter((key) => key !== original) };
}

async function publish(fields: Partial<ArticleFields>): Promise<number> {
  const { id } = await createArticle(SYSTEM, { kind: 'news' }, now);
  const text: Body = [{ id: 'a', type: 'paragraph', content: [{ text: 'نص' }] }];
  const all = { title: 'خبر', sectionId, body: text, ...fields };
  const { copyVersion } = await autosaveArticle(SYSTEM, { id, fields: all, base: {} }, now);
  await publishArticle(SYSTEM, { id, copyVersion, update: 'update' }, now);
  return id;
}

describe('taking in', () => {
  test('the rows, the files and the event are there, under addresses of the desk', async () => {
    const picture = await takeIn(reporter);
    expect(picture).toMatchObject({
      fileName: 'ميناء.png',
      width: 320,
      height: 200,
      thumbnail: `/admin/media/${picture.id}/square`,
      slots: { full: { avif: [], jpeg: [{ url: `/admin/media/${picture.id}/full`, width: 320 }] } },
    });
    const { original, keys } = await keysOf(picture.id);
    for (const key of [original, ...keys]) {
      const bytes = (await mediaStorage().read(key)) ?? Buffer.alloc(0);
      expect((await sharp(bytes).metadata()).width).toBeGreaterThan(0);
    }
    expect(await findStaffFile(reporter, picture.id, 'wide')).not.toBeNull();
    const event = await db().event.findFirst({
      where: { type: 'media.uploaded', nounId: String(picture.id) },
    });
    expect(event).toMatchObject({ staffId: reporter.id, data: { fileName: 'ميناء.png' } });
    const drafts = readdirSync(folder, { recursive: true }).map(String);
    expect(drafts.filter((name) => /\.[0-9a-f]{12}$/.test(name))).toEqual([]);
  });

  test('the same bytes are the same picture, even at the same moment', async () => {
    const bytes = await freshPicture();
    const both = await Promise.all(
      ['a.png', 'b.png'].map((fileName) => bringPicture(SYSTEM, { bytes, fileName }, now)),
    );
    const third = await bringPicture(photo, { bytes, fileName: 'c.png' }, later);
    expect(new Set([...both, third].map(({ id }) => id)).size).toBe(1);
    expect(third.fileName).toBe(both[0]?.fileName);
  });

  test('a name is a name, never a path', async () => {
    const bytes = await freshPicture();
    const { fileName } = await bringPicture(
      SYSTEM,
      { bytes, fileName: '..\\..\\etc/\u202Egpj.exe\u0000.jpg' },
      now,
    );
    expect(fileName).toBe('gpj.exe.jpg');
  });

  test('a refused picture leaves nothing', async () => {
    const count = await db().media.count();
    const upload = { bytes: Buffer.from('<svg/>'), fileName: 'photo.jpg' };
    await expect(bringPicture(SYSTEM, upload, now)).rejects.toMatchObject({
      details: { sentence: 'pictureType' },
    });
    expect(await db().media.count()).toBe(count);
  });
});

describe('words', () => {
  const words = { alt: 'رافعات الميناء', caption: 'الميناء\u202E صباحًا', credit: '' };

  test('the uploader and the photo editor change them, a colleague does not', async () => {
    const { id } = await takeIn(photo);
    await expect(updatePicture(reporter, { id, ...words }, later)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await updatePicture(photo, { id, ...words }, later)).toMatchObject({ alt: words.alt });
    const own = await takeIn(reporter);
    await updatePicture(reporter, { id: own.id, ...words }, later);
    await updatePicture(photo, { id: own.id, ...words, credit: 'تصوير' }, later);
    const events = await db().event.findMany({
      where: { type: 'media.changed', nounId: String(own.id) },
      orderBy: { id: 'asc' },
    });
    expect(events.map((event) => event.data)).toEqual([
      { fields: ['alt', 'caption'] },
      { fields: ['credit'] },
    ]);
  });

  test('a picture that is not there', async () => {
    await expect(updatePicture(photo, { id: 999_999, ...words }, now)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('who may have the bytes', () => {
  const open = async (mediaId: number, at: Date) => {
    const { keys } = await keysOf(mediaId);
    const answers = await Promise.all(
      keys.map(async (key) => (await findPublicMedia(key, at)) !== null),
    );
    return new Set(answers);
  };

  test('readers, from the publication of the story until it leaves the site', async () => {
    const { id } = await described();
    expect(await open(id, later)).toEqual(new Set([false]));
    const article = await publish({ picture: { mediaId: id, caption: '', credit: '' } });
    expect(await open(id, new Date(now.getTime() - 1))).toEqual(new Set([false]));
    expect(await open(id, later)).toEqual(new Set([true]));
    await archiveArticle(SYSTEM, { id: article }, later);
    expect(await open(id, later)).toEqual(new Set([false]));
  });

  test('never the original', async () => {
    const { id } = await described();
    await publish({ picture: { mediaId: id, caption: '', credit: '' } });
    expect(await findPublicMedia((await keysOf(id)).original, later)).toBeNull();
  });

  test('readers, a picture inside a text; not one that only the working copy shows', async () => {
    const [shown, draft] = [await described(), await described()];
    const body = (mediaId: number): Body => [
      { id: 'a', type: 'picture', mediaId, caption: '', credit: '' },
    ];
    const id = await publish({ body: body(shown.id) });
    const { fieldVersions: base } = await getDeskState(SYSTEM, id, later);
    await autosaveArticle(SYSTEM, { id, fields: { body: body(draft.id) }, base }, later);
    expect(await open(shown.id, later)).toEqual(new Set([true]));
    expect(await open(draft.id, later)).toEqual(new Set([false]));
  });

  test('readers, the portrait of a writer', async () => {
    const { id } = await described();
    await createWriter(SYSTEM, { handle: null, name: 'ريم', portraitId: id }, now);
    expect(await open(id, now)).toEqual(new Set([true]));
  });

  test.each(['ab/cd.jpg', '../../.env', '', `ab/${'a'.repeat(40)}.jpg`])(
    'nobody: %j',
    async (key) => {
      expect(await findPublicMedia(key, later)).toBeNull();
    },
  );
});
