import { beforeAll, describe, expect, test } from 'vitest';
import {
  copyOf,
  edit,
  newDraft,
  newest,
  newSection,
  newStaff,
  newStory,
  NOON,
} from '@/tests/factories';
import { newPicture } from '@/tests/picture-factory';
import { findPublicArticle } from '../articles/find-public-article';
import { listByTag } from '../articles/list-public';
import { publishArticle } from '../articles/publish-article';
import { db } from '../db/client';
import { updatePicture } from '../media/update-picture';
import { findRedirect } from '../redirects/find-redirect';
import { suggest } from '../search/suggest';
import { SYSTEM, type StaffActor } from '../staff/actor';
import { createTag } from './create-tag';
import { deleteTags } from './delete-tags';
import { findTag } from './find-tag';
import { listAlikeTags } from './list-alike-tags';
import { deskTagsInput, findDeskTag, listDeskTags } from './list-desk-tags';
import { listTags } from './list-tags';
import { mergeTags } from './merge-tags';
import { updateTag } from './update-tag';

let sectionId: number;
let owner: StaffActor;
let chief: StaffActor;

beforeAll(async () => {
  sectionId = await newSection();
  owner = await newStaff('reporter');
  chief = await newStaff('chief');
});

const newTag = async (name: string): Promise<number> =>
  (await createTag(SYSTEM, { name }, NOON)).id;

async function change(id: number, words: { name?: string; synonyms?: string[] }) {
  const tag = await findDeskTag(chief, id);
  if (!tag) throw new Error(`no tag ${id}`);
  return updateTag(chief, { ...tag, ...words }, NOON);
}

describe('a synonym', () => {
  test('finds its tag wherever one is chosen, by any spelling, and makes no second one', async () => {
    const id = await newTag('هيئة الأمم المتحدة');
    await change(id, { synonyms: ['اليونايتد نيشنز'] });
    expect(await listTags('اليونايتد')).toEqual([
      { id, name: 'هيئة الأمم المتحدة', synonym: 'اليونايتد نيشنز' },
    ]);
    expect((await createTag(SYSTEM, { name: 'اليونايتِد نيشنز' }, NOON)).id).toBe(id);
    await newStory(owner, sectionId, { tagIds: [id] });
    const found = await suggest({ q: 'اليونايت' }, NOON);
    expect(found).toContainEqual(
      expect.objectContaining({ kind: 'tag', title: 'هيئة الأمم المتحدة', address: `/tag/${id}` }),
    );
  });

  test('belongs to one tag, and is none itself', async () => {
    const [one, other] = [await newTag('نادي الوادي'), await newTag('نادي الربوة')];
    await change(one, { synonyms: ['الوداوية'] });
    await expect(change(other, { synonyms: ['الوداوية'] })).rejects.toMatchObject({
      details: { sentence: 'synonymTaken' },
    });
    await expect(change(other, { synonyms: ['نادي الوادي'] })).rejects.toMatchObject({
      details: { sentence: 'synonymTaken' },
    });
    await change(one, { synonyms: [] });
    await change(other, { synonyms: ['الوداوية'] });
    expect((await findDeskTag(chief, other))?.synonyms).toEqual(['الوداوية']);
  });

  test('may change places with the name', async () => {
    const id = await newTag('تويتر');
    await change(id, { synonyms: ['إكس'] });
    await change(id, { name: 'إكس', synonyms: ['تويتر'] });
    expect(await findDeskTag(chief, id)).toMatchObject({ name: 'إكس', synonyms: ['تويتر'] });
  });
});

test('who changes a tag that a colleague has changed is told, and what they saved comes back', async () => {
  const id = await newTag('الموازنة');
  const seen = await findDeskTag(chief, id);
  if (!seen) throw new Error(`no tag ${id}`);
  await change(id, { name: 'الموازنة العامة' });
  await expect(updateTag(chief, { ...seen, description: 'وصف' }, NOON)).rejects.toMatchObject({
    code: 'CONFLICT',
    details: { data: { version: 2, saved: { name: 'الموازنة العامة' } } },
  });
});

test('another tag keeps its name', async () => {
  await newTag('سوق العمل');
  const id = await newTag('العمالة');
  await expect(change(id, { name: 'سوقُ العمل' })).rejects.toMatchObject({
    details: { sentence: 'tagNameTaken' },
  });
});

describe('merging', () => {
  test('moves stories, drafts and pictures, and the old name and address lead on', async () => {
    const [old, into] = [await newTag('كوفيد'), await newTag('كورونا')];
    const story = await newStory(owner, sectionId, { tagIds: [old, into] });
    const alone = await newStory(owner, sectionId, { tagIds: [old] });
    const draft = await newDraft(owner, { tagIds: [old] });
    const picture = await newPicture();
    await updatePicture(SYSTEM, { id: picture, tags: ['كوفيد'] }, NOON);
    const before = await copyOf(alone);
    await mergeTags(chief, { ids: [old], into: 'كورونا' }, NOON);

    expect((await listByTag(into, 1, NOON)).items.map(({ id }) => id).sort()).toEqual(
      [story, alone].sort(),
    );
    expect((await listByTag(old, 1, NOON)).items).toEqual([]);
    expect((await findPublicArticle(alone, NOON))?.tags).toEqual([{ id: into, name: 'كورونا' }]);
    expect((await copyOf(story)).tagIds).toEqual([into]);
    const copy = await copyOf(alone);
    expect(copy).toMatchObject({ tagIds: [into], dirty: false, version: before.version + 1 });
    expect((await copyOf(draft)).tagIds).toEqual([into]);
    expect(await db().mediaTag.findMany({ where: { mediaId: picture } })).toEqual([
      { mediaId: picture, tagId: into },
    ]);
    expect((await db().media.findUniqueOrThrow({ where: { id: picture } })).folded).toContain(
      'كورونا',
    );
    expect(await findRedirect(`/tag/${old}`)).toMatchObject({ toPath: `/tag/${into}` });
    expect(await findTag(old)).toMatchObject({ id: into });
    expect((await findDeskTag(chief, into))?.synonyms).toEqual(['كوفيد']);
  });

  test('of what was merged before leads all the way, and the search is told', async () => {
    const [a, b, c] = [
      await newTag('ألف الأول'),
      await newTag('باء الثاني'),
      await newTag('جيم الثالث'),
    ];
    const story = await newStory(owner, sectionId, { tagIds: [a] });
    await mergeTags(chief, { ids: [a], into: 'باء الثاني' }, NOON);
    await mergeTags(chief, { ids: [b], into: 'جيم الثالث' }, NOON);
    expect(await findTag(a)).toMatchObject({ id: c });
    expect(await findRedirect(`/tag/${a}`)).toMatchObject({ toPath: `/tag/${c}` });
    const [row] = await db().$queryRaw<[{ analyser: number }]>`
      SELECT "analyser" FROM "ArticleSearch" WHERE "articleId" = ${story}`;
    expect(row.analyser).toBe(0);
  });

  test('an editor who still has the old one open saves the new one', async () => {
    const [old, into] = [await newTag('قطار الشرق'), await newTag('سكة الشرق')];
    const draft = await newDraft(owner);
    await mergeTags(chief, { ids: [old], into: 'سكة الشرق' }, NOON);
    await edit(owner, draft, { tagIds: [old, into] });
    expect((await copyOf(draft)).tagIds).toEqual([into]);
  });

  test('and publishing at the same time: every story ends with the tag that is left', async () => {
    const [old, into] = [await newTag('مزاحمة أولى'), await newTag('مزاحمة ثانية')];
    const drafts = await Promise.all(
      Array.from({ length: 6 }, () => newDraft(owner, { sectionId, tagIds: [old] })),
    );
    const versions = await Promise.all(drafts.map(newest));
    const publish = (input: { id: number; copyVersion: number }) =>
      publishArticle(SYSTEM, { ...input, update: 'update' }, NOON).catch((error: unknown) => error);
    await Promise.all([
      ...versions.slice(0, 3).map(publish),
      mergeTags(chief, { ids: [old], into: 'مزاحمة ثانية' }, NOON),
      ...versions.slice(3).map(publish),
    ]);
    // Who saw the text before the merge is told that it moved on, and publishes the newer one.
    for (const id of drafts) {
      if (!(await findPublicArticle(id, NOON))) {
        await publishArticle(SYSTEM, { ...(await newest(id)), update: 'update' }, NOON);
      }
    }
    expect(await db().articleTag.count({ where: { tagId: old } })).toBe(0);
    expect(await db().articleTag.count({ where: { tagId: into } })).toBe(drafts.length);
    for (const id of drafts) expect((await copyOf(id)).tagIds).toEqual([into]);
  });

  test('refuses itself and what there is not', async () => {
    const id = await newTag('وحيد');
    await expect(mergeTags(chief, { ids: [id], into: 'وحيد' }, NOON)).rejects.toMatchObject({
      details: { sentence: 'tagIntoItself' },
    });
    await expect(mergeTags(chief, { ids: [id], into: 'لا وجود له' }, NOON)).rejects.toMatchObject({
      details: { fields: { into: 'unknownTag' } },
    });
  });
});

test('only what nothing has is listed as unused and deleted, with its synonyms', async () => {
  const [free, used] = [await newTag('بلا استعمال'), await newTag('مستعمل في مسودة')];
  await change(free, { synonyms: ['بلا فائدة'] });
  await newDraft(owner, { tagIds: [used] });
  const unused = deskTagsInput.parse({ show: 'unused', q: 'استعمال' });
  expect((await listDeskTags(chief, unused)).items.map(({ id }) => id)).toEqual([free]);
  await expect(deleteTags(chief, { ids: [free, used] }, NOON)).rejects.toMatchObject({
    details: { sentence: 'tagUsed' },
  });
  await deleteTags(chief, { ids: [free] }, NOON);
  expect(await findTag(free)).toBeNull();
  expect(await db().tag.count({ where: { name: 'بلا فائدة' } })).toBe(0);
});

test('the list counts what has a tag, and finds it by a synonym', async () => {
  const id = await newTag('الطاقة المتجددة');
  await change(id, { synonyms: ['الطاقة النظيفة'] });
  await newStory(owner, sectionId, { tagIds: [id] });
  await newDraft(owner, { tagIds: [id] });
  const { items, total } = await listDeskTags(chief, deskTagsInput.parse({ q: 'النظيفه' }));
  expect(total).toBe(1);
  expect(items).toMatchObject([
    { id, stories: 1, copies: 2, media: 0, synonyms: ['الطاقة النظيفة'] },
  ]);
});

test('nearly equal names are found, those with more stories are kept', async () => {
  const [few, many] = [await newTag('انتخابات بلديه ١'), await newTag('الانتخابات البلدية ١')];
  const [, far] = [await newTag('زراعة النخيل'), await newTag('حفر الآبار')];
  await newStory(owner, sectionId, { tagIds: [many] });
  const pairs = await listAlikeTags(chief);
  expect(pairs).toContainEqual({
    keep: { id: many, name: 'الانتخابات البلدية ١', stories: 1 },
    merge: { id: few, name: 'انتخابات بلديه ١', stories: 0 },
  });
  expect(pairs.flatMap(({ keep, merge }) => [keep.id, merge.id])).not.toContain(far);
});
