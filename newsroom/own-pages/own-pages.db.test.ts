import { beforeAll, describe, expect, test } from 'vitest';
import { minutesAfter, newStaff, NOON } from '@/tests/factories';
import { newestPage, newOwnPage } from '@/tests/settings-factory';
import { db } from '../db/client';
import { Prisma } from '../db/generated/client';
import { changeOfEvent } from '../events/change-of-event';
import { getNewestEventId, listEventsAfter } from '../events/list-events';
import { SYSTEM, type StaffActor } from '../staff/actor';
import { createOwnPage } from './create-own-page';
import { deleteOwnPage } from './delete-own-page';
import { findOwnPage } from './find-own-page';
import { getDeskOwnPage } from './get-desk-own-page';
import { listOwnPages } from './list-own-pages';
import { pageBody } from './page-body';
import { moveOwnPage } from './move-own-page';
import { updateOwnPage } from './update-own-page';

/** A block that no own page holds. */
const PICTURE = [{ id: 'a', type: 'picture', mediaId: 1, caption: '', credit: '' }];

const slugs = async () => (await listOwnPages()).map(({ slug }) => slug);

let chief: StaffActor;

beforeAll(async () => {
  chief = await newStaff('chief');
});

test('a new newspaper has its pages, with words to begin with and no date', async () => {
  expect(await slugs()).toEqual(['about', 'editorial', 'corrections', 'privacy']);
  const about = await findOwnPage('about');
  expect(about).toMatchObject({ title: 'من نحن', updatedAt: null });
  expect(about?.body[0]).toMatchObject({ type: 'heading', level: 2 });
  expect(await findOwnPage('nothing')).toBeNull();
  expect(await findOwnPage('constructor')).toBeNull();
});

test('the first change of a page that everybody has keeps the others as they are', async () => {
  const later = minutesAfter(NOON, 5);
  await updateOwnPage(chief, { ...(await newestPage('about')), title: 'عن الصحيفة' }, later);
  expect(await slugs()).toEqual(['about', 'editorial', 'corrections', 'privacy']);
  expect(await findOwnPage('about')).toMatchObject({
    title: 'عن الصحيفة',
    updatedAt: later.toISOString(),
  });
  expect(await findOwnPage('privacy')).toMatchObject({ updatedAt: null });
  expect(await getDeskOwnPage(SYSTEM, 'about')).toMatchObject({
    version: 1,
    updatedBy: chief.name,
    permanent: true,
  });
});

test('a page is made, written, named in the foot and taken away', async () => {
  const before = await getNewestEventId();
  const { slug } = await createOwnPage(SYSTEM, { slug: 'advertise', title: 'أعلن معنا' }, NOON);
  expect((await listOwnPages()).at(-1)).toEqual({ slug, title: 'أعلن معنا', listed: false });
  const words = {
    lead: 'للمعلنين.',
    body: pageBody('## الأسعار\n\n- صفحة\n- نصف صفحة'),
    listed: true,
  };
  await updateOwnPage(SYSTEM, { ...(await newestPage(slug)), ...words }, NOON);
  expect((await findOwnPage(slug))?.body.map(({ type }) => type)).toEqual(['heading', 'list']);
  await deleteOwnPage(SYSTEM, { slug }, NOON);
  expect(await findOwnPage(slug)).toBeNull();
  expect(await slugs()).not.toContain(slug);
  const events = await listEventsAfter(before, 10);
  expect(events.map(({ type, nounId }) => [type, nounId])).toEqual(
    Array.from({ length: 3 }, () => ['page.changed', slug]),
  );
  for (const event of events) {
    expect(changeOfEvent(event).stale).toEqual([`p:${slug}`, 'settings']);
  }
});

test('the record says what was changed, before and after', async () => {
  const slug = await newOwnPage();
  const before = await getNewestEventId();
  const body = pageBody('## مواعيدنا');
  await updateOwnPage(chief, { ...(await newestPage(slug)), lead: 'كل يوم.', body }, NOON);
  const [event] = await listEventsAfter(before, 10);
  expect(event?.data).toMatchObject({
    changes: [
      { field: 'lead', from: '', to: 'كل يوم.' },
      { field: 'text', from: '', to: '## مواعيدنا' },
    ],
  });
});

test('a page that was written before pages were blocks says what it said, and becomes blocks', async () => {
  const slug = await newOwnPage();
  const text = '## باب\n\nفقرة **مهمة**.';
  await db().ownPage.update({ where: { slug }, data: { body: Prisma.DbNull, text } });
  expect((await findOwnPage(slug))?.body).toEqual(pageBody(text));
  const input = await newestPage(slug);
  expect(input.body).toEqual(pageBody(text));
  await updateOwnPage(chief, { ...input, lead: 'مقدمة.' }, NOON);
  const row = await db().ownPage.findUniqueOrThrow({ where: { slug } });
  expect(row).toMatchObject({ body: pageBody(text), bodyVersion: 1, text: '' });
});

test('saving the same words again says nothing', async () => {
  const before = await getNewestEventId();
  await updateOwnPage(chief, await newestPage('about'), NOON);
  expect(await listEventsAfter(before, 10)).toEqual([]);
});

test('two who change a page at once: one is told, with the other’s words', async () => {
  const input = await newestPage('editorial');
  const results = await Promise.allSettled(
    ['نص الأول.', 'نص الثاني.'].map((text) =>
      updateOwnPage(chief, { ...input, body: pageBody(text) }, NOON),
    ),
  );
  const lost = results.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
  const { text, version } = await getDeskOwnPage(SYSTEM, 'editorial');
  expect(lost.reason).toMatchObject({
    code: 'CONFLICT',
    details: { data: { version, saved: { text } } },
  });
  expect(version).toBe(input.version + 1);
});

test('the same words on an older version, as after a lost answer, meet nobody', async () => {
  const slug = await newOwnPage();
  const input = { ...(await newestPage(slug)), lead: 'نكتب كل يوم.' };
  const { version } = await updateOwnPage(chief, input, NOON);
  const before = await getNewestEventId();
  expect(await updateOwnPage(chief, input, NOON)).toEqual({ version });
  expect(await listEventsAfter(before, 10)).toEqual([]);
});

test('who meets words of their own is not told of a colleague', async () => {
  const slug = await newOwnPage();
  const input = await newestPage(slug);
  await updateOwnPage(chief, { ...input, listed: !input.listed }, NOON);
  const other = { ...input, lead: 'من نافذة أخرى.' };
  await expect(updateOwnPage(chief, other, NOON)).rejects.toMatchObject({
    code: 'CONFLICT',
    details: { sentence: 'pageMovedOnHere', data: { saved: { listed: !input.listed } } },
  });
  await expect(updateOwnPage(await newStaff('admin'), other, NOON)).rejects.toMatchObject({
    details: { sentence: 'pageMovedOn' },
  });
});

test('two who make the same page at once: there is one', async () => {
  const input = { slug: 'jobs', title: 'وظائف' };
  const results = await Promise.allSettled([1, 2].map(() => createOwnPage(SYSTEM, input, NOON)));
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect((await slugs()).filter((slug) => slug === 'jobs')).toHaveLength(1);
});

test('pages change places, and stay at the ends', async () => {
  const order = await slugs();
  const [first = '', second = ''] = order;
  await moveOwnPage(SYSTEM, { slug: first, to: 'earlier' }, NOON);
  expect(await slugs()).toEqual(order);
  await moveOwnPage(SYSTEM, { slug: first, to: 'later' }, NOON);
  expect((await slugs()).slice(0, 2)).toEqual([second, first]);
  await moveOwnPage(SYSTEM, { slug: first, to: 'earlier' }, NOON);
  expect(await slugs()).toEqual(order);
});

test('moves that meet lose no page and give no place twice', async () => {
  const order = await slugs();
  await Promise.all(
    order.map((slug, at) => moveOwnPage(SYSTEM, { slug, to: at % 2 ? 'earlier' : 'later' }, NOON)),
  );
  expect((await slugs()).toSorted()).toEqual(order.toSorted());
});

describe('refused', () => {
  test.each([
    ['new', 'slugReserved'],
    ['من-نحن', 'slugWrong'],
    ['A', 'slugWrong'],
    ['a/b', 'slugWrong'],
    ['-a', 'slugWrong'],
  ])('the address %s: %s', async (slug, sentence) => {
    const made = createOwnPage(SYSTEM, { slug, title: 'صفحة' }, NOON);
    await expect(made).rejects.toMatchObject({
      issues: [expect.objectContaining({ path: ['slug'], message: sentence })],
    });
  });

  test.each(['about', 'jobs'])('the address %s, which has a page', async (slug) => {
    await expect(createOwnPage(SYSTEM, { slug, title: 'صفحة' }, NOON)).rejects.toMatchObject({
      code: 'INVALID',
      details: { fields: { slug: 'slugTaken' } },
    });
  });

  test.each(['about', 'editorial', 'corrections', 'privacy'])('to delete %s', async (slug) => {
    await expect(deleteOwnPage(SYSTEM, { slug }, NOON)).rejects.toMatchObject({
      code: 'RULE',
      details: { sentence: 'pagePermanent' },
    });
  });

  test.each([
    ['title', ' ', 'pageTitleMissing'],
    ['lead', 'أ'.repeat(401), 'tooLong'],
    ['body', pageBody('أ'.repeat(50_001)), 'pageTooLong'],
    ['body', PICTURE, 'pageBlockForbidden'],
  ])('%s: %#', async (field, value, sentence) => {
    const input = { ...(await newestPage('about')), [field]: value };
    await expect(updateOwnPage(SYSTEM, input, NOON)).rejects.toMatchObject({
      issues: [expect.objectContaining({ path: [field], message: sentence })],
    });
  });

  test('what is not there', async () => {
    const slug = await newOwnPage();
    const input = await newestPage(slug);
    await deleteOwnPage(SYSTEM, { slug }, NOON);
    for (const act of [
      () => updateOwnPage(SYSTEM, input, NOON),
      () => deleteOwnPage(SYSTEM, { slug }, NOON),
      () => moveOwnPage(SYSTEM, { slug, to: 'later' }, NOON),
      () => getDeskOwnPage(SYSTEM, slug),
    ]) {
      await expect(act()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});
