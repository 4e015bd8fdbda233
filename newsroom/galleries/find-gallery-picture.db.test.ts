import { expect, test } from 'vitest';
import { minutesAfter, newSection, newStaff, newStory, NOON } from '@/tests/factories';
import { newPicture } from '@/tests/picture-factory';
import { archiveArticle } from '../articles/archive-article';
import { SYSTEM } from '../staff/actor';
import { createGallery } from './create-gallery';
import { findGalleryPicture } from './find-gallery-picture';

const later = minutesAfter(NOON, 30);

test('a picture has its page while a visible story shows its gallery', async () => {
  const section = await newSection();
  const reporter = await newStaff('reporter');
  const pictures = [await newPicture(), await newPicture()];
  const items = pictures.map((mediaId) => ({ mediaId, caption: '' }));
  const id = (await createGallery(reporter, { title: 'أسبوع في صور', items }, NOON)).id;
  const [first = 0, second = 0] = pictures;
  expect(await findGalleryPicture(id, first, later)).toBeNull();
  const story = await newStory(reporter, section, {
    body: [{ id: 'g', type: 'gallery', galleryId: id }],
  });
  const found = await findGalleryPicture(id, second, later);
  expect(found).toMatchObject({ at: 1, picture: { id: second }, gallery: { id } });
  expect(found?.story.address).toMatch(new RegExp(`/${story}$`));
  expect(await findGalleryPicture(id, second, minutesAfter(NOON, -1))).toBeNull();
  expect(await findGalleryPicture(id, 2_000_000_000, later)).toBeNull();
  await archiveArticle(SYSTEM, { id: story }, later);
  expect(await findGalleryPicture(id, second, later)).toBeNull();
});
