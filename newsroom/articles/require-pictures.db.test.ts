import { beforeAll, describe, expect, test } from 'vitest';
import {
  edit,
  minutesAfter,
  newDraft,
  newest,
  newSection,
  newStaff,
  NOON,
  paragraphs,
} from '@/tests/factories';
import { bringPicture, newPicture, pictureBytes } from '@/tests/picture-factory';
import { db } from '../db/client';
import { createGallery } from '../galleries/create-gallery';
import { deletePicture } from '../media/delete-picture';
import { recallPicture } from '../media/recall-picture';
import { replacePicture } from '../media/replace-picture';
import { SYSTEM, type StaffActor } from '../staff/actor';
import type { ArticleFields } from './fields';
import { publishArticle } from './publish-article';
import { scheduleArticle } from './schedule-article';

const later = minutesAfter(NOON, 30);
let reporter: StaffActor;
let sectionId: number;

beforeAll(async () => {
  sectionId = await newSection();
  reporter = await newStaff('reporter');
});

async function draftWith(fields: Partial<ArticleFields>): Promise<number> {
  return newDraft(reporter, { sectionId, ...fields });
}

async function publish(id: number, now = NOON): Promise<void> {
  await publishArticle(SYSTEM, { ...(await newest(id)), update: 'silent' }, now);
}

async function storyWith(fields: Partial<ArticleFields>): Promise<number> {
  const id = await draftWith(fields);
  await publish(id);
  return id;
}

const above = (mediaId: number) => ({ picture: { mediaId, caption: '', credit: '' } });

const inText = (mediaId: number) => ({
  body: [
    ...paragraphs('فقرة.'),
    { id: 'p', type: 'picture' as const, mediaId, caption: '', credit: '' },
  ],
});

describe('publishing', () => {
  const undescribed = async (): Promise<number> => {
    const upload = { bytes: await pictureBytes(), fileName: 'ميناء.png' };
    return (await bringPicture(SYSTEM, upload, NOON)).id;
  };
  const recalled = async (): Promise<number> => {
    const id = await newPicture();
    await recallPicture(SYSTEM, { id, reason: 'طلبت الوكالة سحبها.' }, NOON);
    return id;
  };

  test.each([
    ['above', above, 'picture'],
    ['in the text', inText, 'body'],
  ] as const)(
    'refuses a picture %s without an alternative text or rights',
    async (_w, as, field) => {
      for (const [make, sentence] of [
        [undescribed, 'altMissing'],
        [recalled, 'pictureNotUsable'],
      ] as const) {
        const id = await draftWith(as(await make()));
        await expect(publish(id)).rejects.toMatchObject({
          code: 'RULE',
          details: { sentence, fields: { [field]: sentence } },
        });
      }
    },
  );

  test('takes a recalled picture that another one stands in for', async () => {
    const id = await recalled();
    await replacePicture(SYSTEM, { id, by: await newPicture() }, NOON);
    await expect(storyWith(above(id))).resolves.toBeDefined();
  });

  test('refuses a schedule beyond the end of a licence', async () => {
    const picture = await newPicture();
    await db().media.update({
      where: { id: picture },
      data: { licenceUntil: minutesAfter(NOON, 60) },
    });
    const id = await draftWith(above(picture));
    // NOON is twelve in Riyadh.
    const at = async (time: string) =>
      scheduleArticle(SYSTEM, { ...(await newest(id)), date: '2026-11-24', time }, NOON);
    await expect(at('13:00')).rejects.toMatchObject({ details: { sentence: 'pictureNotUsable' } });
    await expect(at('12:59')).resolves.toBeUndefined();
  });

  test('lets a picture for one use stand in one story, however often that is published', async () => {
    const picture = await newPicture();
    await db().media.update({ where: { id: picture }, data: { licence: 'oneUse' } });
    const first = await storyWith(above(picture));
    await edit(SYSTEM, first, { title: 'عنوان آخر' }, later);
    await expect(publish(first, later)).resolves.toBeUndefined();
    await expect(storyWith(inText(picture))).rejects.toMatchObject({
      details: { sentence: 'pictureOneUse' },
    });
  });

  test('lets it stand in one of two that are published at the same moment', async () => {
    const picture = await newPicture();
    await db().media.update({ where: { id: picture }, data: { licence: 'oneUse' } });
    const drafts = await Promise.all([draftWith(above(picture)), draftWith(inText(picture))]);
    const outcomes = await Promise.allSettled(drafts.map((id) => publish(id)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('counts a picture for one use where it stands in for another one', async () => {
    const [once, first, second] = [await newPicture(), await newPicture(), await newPicture()];
    await db().media.update({ where: { id: once }, data: { licence: 'oneUse' } });
    await storyWith(above(first));
    await storyWith(above(second));
    await replacePicture(SYSTEM, { id: first, by: once }, NOON);
    const refused = { details: { sentence: 'pictureOneUse' } };
    await expect(replacePicture(SYSTEM, { id: second, by: once }, NOON)).rejects.toMatchObject(
      refused,
    );
    await expect(storyWith(above(once))).rejects.toMatchObject(refused);
  });

  test('asks nothing of what a gallery shows to nobody', async () => {
    const gone = await undescribed();
    const { id: galleryId } = await createGallery(
      SYSTEM,
      { title: 'معرض', items: [{ mediaId: gone }, { mediaId: await newPicture() }] },
      NOON,
    );
    await deletePicture(SYSTEM, { id: gone }, NOON);
    const body = [...paragraphs('فقرة.'), { id: 'g', type: 'gallery' as const, galleryId }];
    await expect(storyWith({ body })).resolves.toBeDefined();
  });
});
