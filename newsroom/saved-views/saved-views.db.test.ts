import { expect, test } from 'vitest';
import { newStaff, NOON } from '@/tests/factories';
import { changeView } from './change-view';
import { deleteView } from './delete-view';
import { listViews } from './list-views';
import { saveView, saveViewInput } from './save-view';

const save = (actor: Awaited<ReturnType<typeof newStaff>>, name: string, query = 'state=draft') =>
  saveView(actor, saveViewInput.parse({ name, query }), NOON);

test('a view is kept, replaced under its name, renamed, pinned and forgotten', async () => {
  const actor = await newStaff('editor');
  const { id } = await save(actor, ' مسودات   القسم ');
  await save(actor, 'أخبار اليوم', 'sort=views');
  expect((await save(actor, 'مسودات القسم', 'state=draft&section=3')).id).toBe(id);
  expect(await listViews(actor)).toMatchObject([
    { name: 'أخبار اليوم' },
    { id, name: 'مسودات القسم', query: 'state=draft&section=3', pinned: false },
  ]);
  await changeView(actor, { id, pinned: 'yes', name: 'المسودات' }, NOON);
  expect((await listViews(actor))[0]).toMatchObject({ id, name: 'المسودات', pinned: true });
  const taken = changeView(actor, { id, name: 'أخبار اليوم' }, NOON);
  await expect(taken).rejects.toMatchObject({ code: 'RULE' });
  await deleteView(actor, { id }, NOON);
  expect(await listViews(actor)).toHaveLength(1);
});

test('views are one’s own: another’s are not there', async () => {
  const [actor, other] = [await newStaff('editor'), await newStaff('chief')];
  const { id } = await save(actor, 'لي');
  expect(await listViews(other)).toEqual([]);
  await expect(changeView(other, { id, name: 'لغيري' }, NOON)).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await expect(deleteView(other, { id }, NOON)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await save(other, 'لي');
  expect(await listViews(other)).toHaveLength(1);
});

test('not more than forty, and only addresses', async () => {
  const actor = await newStaff('reporter');
  for (let turn = 0; turn < 40; turn += 1) await save(actor, `عرض ${turn}`);
  await expect(save(actor, 'زائد')).rejects.toMatchObject({ code: 'RULE' });
  await save(actor, 'عرض 3', 'mine=1');
  expect(saveViewInput.safeParse({ name: 'س', query: 'q=مطر' }).success).toBe(false);
});
