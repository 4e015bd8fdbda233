import { beforeAll, expect, test } from 'vitest';
import { copyOf, newDraft, newSection, newStaff, NOON, paragraphs } from '@/tests/factories';
import { newPicture } from '@/tests/picture-factory';
import { createArticle, createInput } from '../articles/create-article';
import { EMPTY_FIELDS, fieldsOf } from '../articles/fields';
import { db } from '../db/client';
import type { StaffActor } from '../staff/actor';
import { createTag } from '../tags/create-tag';
import { deleteTemplate } from './delete-template';
import { listTemplates } from './list-templates';
import { renameTemplate } from './rename-template';
import { saveTemplate } from './save-template';
import { renameTemplateInput, saveTemplateInput } from './template-input';

let section: number;
let editor: StaffActor;
let chief: StaffActor;
let reporter: StaffActor;

beforeAll(async () => {
  section = await newSection('طقس');
  editor = await newStaff('editor', [section]);
  chief = await newStaff('chief');
  reporter = await newStaff('reporter');
});

let counter = 0;
const freshName = (): string => `قالب ${(counter += 1)}`;
const save = (actor: StaffActor, id: number, name = freshName()) =>
  saveTemplate(actor, saveTemplateInput.parse({ id: String(id), name }), NOON);
const begin = async (actor: StaffActor, template: number) => {
  const input = createInput.parse({ kind: 'news', template: String(template) });
  const { id } = await createArticle(actor, input, NOON);
  return { id, fields: fieldsOf(await copyOf(id)) };
};

test('a template keeps the words, kind, section, tags and place, and nothing of the story’s own', async () => {
  const mediaId = await newPicture();
  const { id: tagId } = await createTag(chief, { name: 'النشرة الجوية' }, NOON);
  const text = paragraphs('درجات الحرارة', 'الرياح');
  const common = {
    title: 'الطقس اليوم:',
    standfirst: 'ما يُنتظر في المناطق',
    kind: 'report' as const,
    sectionId: section,
    place: 'الرياض',
    tagIds: [tagId],
  };
  const picture = { mediaId, caption: 'سحب', credit: 'أفق' };
  const shown = { id: 'p9', type: 'picture' as const, ...picture };
  const story = await newDraft(reporter, { ...common, picture, body: [...text, shown] });
  const template = await save(editor, story);

  const { id, fields } = await begin(reporter, template.id);
  expect(fields).toEqual({ ...EMPTY_FIELDS, ...common, body: text });
  const events = await db().event.findMany({ where: { nounId: String(id), staffId: reporter.id } });
  expect(events).toMatchObject([{ type: 'article.created', data: { template: template.id } }]);
});

test('what is gone since is left out, and a section into which the person may not write', async () => {
  const gone = await newSection('قسم يُحذف');
  const { id: tagId } = await createTag(chief, { name: 'وسم يُحذف' }, NOON);
  const inGone = await save(chief, await newDraft(chief, { sectionId: gone, tagIds: [tagId] }));
  const foreign = await newSection('قسم آخر');
  const inForeign = await save(chief, await newDraft(chief, { sectionId: foreign }));

  expect((await begin(editor, inForeign.id)).fields.sectionId).toBeNull();
  expect((await begin(chief, inForeign.id)).fields.sectionId).toBe(foreign);

  await db().workingCopy.updateMany({ where: { sectionId: gone }, data: { sectionId: null } });
  await db().section.delete({ where: { id: gone } });
  await db().tag.delete({ where: { id: tagId } });
  const { fields } = await begin(chief, inGone.id);
  expect(fields).toMatchObject({ sectionId: null, tagIds: [] });
  const listed = (await listTemplates(chief)).find(({ id }) => id === inGone.id);
  expect(listed?.section).toBeNull();
});

test('without a template a draft is empty; one that is gone is said', async () => {
  const input = createInput.parse({ kind: 'opinion', template: '' });
  const { id } = await createArticle(reporter, input, NOON);
  expect(fieldsOf(await copyOf(id))).toEqual({ ...EMPTY_FIELDS, kind: 'opinion' });
  await expect(begin(reporter, 2_000_000)).rejects.toMatchObject({
    code: 'NOT_FOUND',
    details: { sentence: 'unknownTemplate' },
  });
});

test('an editor renames and deletes own templates, the chief every one', async () => {
  const story = await newDraft(editor, { sectionId: section });
  const [own, other] = [await save(editor, story), await save(chief, story)];
  const rename = (actor: StaffActor, id: number, name = freshName()) =>
    renameTemplate(actor, renameTemplateInput.parse({ id, name, description: 'للنشرة' }), NOON);

  await rename(editor, own.id, ' نشرة   الصباح ');
  const find = async (actor: StaffActor, id: number) =>
    (await listTemplates(actor)).find((one) => one.id === id);
  expect(await find(editor, own.id)).toMatchObject({
    name: 'نشرة الصباح',
    description: 'للنشرة',
    by: editor.name,
    mayChange: true,
  });
  expect((await find(editor, other.id))?.mayChange).toBe(false);
  expect((await find(reporter, own.id))?.mayChange).toBe(false);
  await expect(rename(editor, other.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(deleteTemplate(editor, other, NOON)).rejects.toMatchObject({ code: 'FORBIDDEN' });

  await rename(chief, own.id);
  await deleteTemplate(editor, own, NOON);
  await expect(deleteTemplate(chief, own, NOON)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await deleteTemplate(chief, other, NOON);
  expect(await find(chief, other.id)).toBeUndefined();
});

test('a name stands once, and there are not more than sixty', async () => {
  const story = await newDraft(chief);
  const { id } = await save(chief, story, 'حصاد الأسبوع');
  const taken = { code: 'RULE', details: { fields: { name: 'templateNameTaken' } } };
  await expect(save(chief, story, 'حصاد الأسبوع')).rejects.toMatchObject(taken);
  const rename = (of: number) =>
    renameTemplate(chief, { id: of, name: 'حصاد الأسبوع', description: '' }, NOON);
  await rename(id);
  const other = await save(chief, story);
  await expect(rename(other.id)).rejects.toMatchObject(taken);
  expect(saveTemplateInput.safeParse({ id: 1, name: ' ' }).success).toBe(false);

  for (let left = 60 - (await db().articleTemplate.count()); left > 0; left -= 1) {
    await save(chief, story);
  }
  await expect(save(chief, story)).rejects.toMatchObject({
    code: 'RULE',
    details: { sentence: 'tooManyTemplates' },
  });
  await db().articleTemplate.deleteMany();
});

test('the photo editor begins no articles and sees no templates', async () => {
  await expect(listTemplates(await newStaff('photo'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
});
