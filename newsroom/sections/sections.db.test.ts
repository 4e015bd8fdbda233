import { beforeAll, describe, expect, test } from 'vitest';
import { copyOf, newDraft, newSection, newStaff, newStory, NOON } from '@/tests/factories';
import { findAddress } from '../articles/find-address';
import { listBySection } from '../articles/list-public';
import { restoreRevision } from '../articles/restore-revision';
import { db } from '../db/client';
import { findRedirect } from '../redirects/find-redirect';
import { searchArticles, searchInput } from '../search/search-articles';
import type { StaffActor } from '../staff/actor';
import { deleteSection } from './delete-section';
import { findSection } from './find-section';
import { getDeskSection } from './list-desk-sections';
import { listSections } from './list-sections';
import { moveSection } from './move-section';
import { moveStories } from './move-stories';
import { updateSection } from './update-section';
import { updateSectionInput } from './section-input';

let owner: StaffActor;
let chief: StaffActor;

beforeAll(async () => {
  owner = await newStaff('reporter');
  chief = await newStaff('chief');
});

async function change(id: number, words: Partial<Parameters<typeof updateSection>[1]>) {
  const { section } = await getDeskSection(chief, id);
  return updateSection(chief, { ...section, ...words }, NOON);
}

const addressOf = async (id: number) => {
  const found = await findAddress(id, NOON);
  return found?.state === 'public' ? found.address : null;
};

describe('another address', () => {
  test('takes everything below the old one along', async () => {
    const id = await newSection();
    const story = await newStory(owner, id);
    await change(id, { slug: 'old-town' });
    await change(id, { slug: 'city' });
    expect(await addressOf(story)).toBe(`/city/${story}`);
    for (const [old, now] of [
      ['/old-town', '/city'],
      ['/old-town/feed.xml', '/city/feed.xml'],
      [`/old-town/${story}`, `/city/${story}`],
    ] as const) {
      expect((await findRedirect(old))?.toPath, old).toBeDefined();
      expect(now).toMatch(/^\/city/);
    }
    expect(await findSection('old-town')).toBeNull();
  });

  test('and back again: the first one answers itself, the second leads to it', async () => {
    const id = await newSection();
    await change(id, { slug: 'there' });
    await change(id, { slug: 'elsewhere' });
    await change(id, { slug: 'there' });
    expect(await findRedirect('/there')).toBeNull();
    expect(await findRedirect('/elsewhere')).toMatchObject({ toPath: '/there' });
  });

  test('is nobody else’s and none of the site’s own', async () => {
    const [one, other] = [await newSection(), await newSection()];
    await change(one, { slug: 'taken' });
    await expect(change(other, { slug: 'taken' })).rejects.toMatchObject({
      details: { fields: { slug: 'sectionSlugTaken' } },
    });
    const { section } = await getDeskSection(chief, other);
    const { error } = updateSectionInput.safeParse({ ...section, slug: 'admin' });
    expect(error?.issues[0]?.message).toBe('slugReserved');
  });
});

test('sections stand in each other on two levels, never in a circle', async () => {
  const [top, inside, third] = [await newSection(), await newSection(), await newSection()];
  await change(inside, { parentId: top });
  for (const [id, parentId, sentence] of [
    [top, inside, 'parentIsInside'],
    [third, inside, 'parentIsInside'],
    [top, third, 'sectionHasInside'],
    [third, third, 'sectionInItself'],
    [third, 999_999, 'unknownSection'],
  ] as const) {
    await expect(change(id, { parentId })).rejects.toMatchObject({ details: { sentence } });
  }
  // Both at once: one of them comes too late.
  const [a, b] = [await newSection(), await newSection()];
  const results = await Promise.allSettled([
    change(a, { parentId: b }),
    change(b, { parentId: a }),
  ]);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('who changes a section that a colleague has changed is told', async () => {
  const id = await newSection();
  const { section } = await getDeskSection(chief, id);
  await change(id, { name: 'اسم آخر' });
  await expect(
    updateSection(chief, { ...section, description: 'وصف' }, NOON),
  ).rejects.toMatchObject({
    code: 'CONFLICT',
    details: { data: { version: 2, saved: { name: 'اسم آخر' } } },
  });
});

test('places change by steps and by naming a neighbour, among those of one parent', async () => {
  const parent = await newSection();
  const ids = [await newSection(), await newSection(), await newSection()];
  for (const id of ids) await change(id, { parentId: parent });
  const order = async () =>
    (await listSections()).filter(({ parentId }) => parentId === parent).map(({ id }) => id);
  const [a = 0, b = 0, c = 0] = ids;
  await moveSection(chief, { id: c, to: 'earlier' }, NOON);
  expect(await order()).toEqual([a, c, b]);
  await moveSection(chief, { id: a, to: 'earlier' }, NOON);
  expect(await order()).toEqual([a, c, b]);
  await moveSection(chief, { id: b, before: a }, NOON);
  expect(await order()).toEqual([b, a, c]);
  await moveSection(chief, { id: b, before: null }, NOON);
  expect(await order()).toEqual([a, c, b]);
  await expect(moveSection(chief, { id: a, before: parent }, NOON)).rejects.toMatchObject({
    code: 'CONFLICT',
  });
  await Promise.all(ids.map((id) => moveSection(chief, { id, to: 'later' }, NOON)));
  expect((await order()).sort()).toEqual([...ids].sort());
});

describe('the end of a section', () => {
  test('waits until it is empty; its addresses, editors and revisions lead on', async () => {
    const [old, into] = [await newSection('قديم'), await newSection('جديد')];
    await change(old, { slug: 'gone-place' });
    const editor = await newStaff('editor', [old]);
    const story = await newStory(owner, old, { title: 'قصة تنتقل مع قسمها' });
    const draft = await newDraft(owner, { sectionId: old });
    await expect(deleteSection(chief, { id: old, intoId: into }, NOON)).rejects.toMatchObject({
      details: { sentence: 'sectionNotEmpty' },
    });
    expect(await moveStories(chief, { id: old, intoId: into }, NOON)).toEqual({
      moved: 2,
      left: 0,
    });
    expect((await listBySection(into, 1, NOON)).items.map(({ id }) => id)).toEqual([story]);
    expect(await copyOf(story)).toMatchObject({ sectionId: into, dirty: false });
    expect((await copyOf(draft)).sectionId).toBe(into);
    const { section } = await getDeskSection(chief, into);
    const asked = searchInput.parse({ q: 'تنتقل مع قسمها', section: section.slug });
    expect((await searchArticles(asked, NOON)).total).toBe(1);

    await expect(deleteSection(chief, { id: old, intoId: null }, NOON)).rejects.toMatchObject({
      details: { sentence: 'sectionWasUsed' },
    });
    await deleteSection(chief, { id: old, intoId: into }, NOON);
    expect((await listSections()).map(({ id }) => id)).not.toContain(old);
    expect(await findRedirect('/gone-place')).toMatchObject({ toPath: `/${section.slug}` });
    expect(await db().staffSection.findMany({ where: { staffId: editor.id } })).toEqual([
      { staffId: editor.id, sectionId: into },
    ]);
    // A text of those days comes back into the section of today.
    await db().workingCopy.update({
      where: { articleId: story },
      data: { title: 'غيره', dirty: true },
    });
    const { version } = await copyOf(story);
    await restoreRevision(chief, { id: story, copyVersion: version, number: 1 }, NOON);
    expect((await copyOf(story)).sectionId).toBe(into);
  });

  test('comes at once for one that never had anything, and never for one with sections inside', async () => {
    const [free, top, inside] = [await newSection(), await newSection(), await newSection()];
    await change(inside, { parentId: top });
    await deleteSection(chief, { id: free, intoId: null }, NOON);
    expect(await db().section.count({ where: { id: free } })).toBe(0);
    await expect(deleteSection(chief, { id: top, intoId: null }, NOON)).rejects.toMatchObject({
      details: { sentence: 'sectionHasInside' },
    });
  });
});
