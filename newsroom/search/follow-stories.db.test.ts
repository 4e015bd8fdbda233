import { beforeAll, describe, expect, test } from 'vitest';
import { archiveArticle } from '../articles/archive-article';
import { embargoArticle } from '../articles/embargo-article';
import { expireArticle } from '../articles/expire-article';
import { liftEmbargo } from '../articles/lift-embargo';
import { publishArticle } from '../articles/publish-article';
import { retractArticle } from '../articles/retract-article';
import { scheduleArticle } from '../articles/schedule-article';
import { unscheduleArticle } from '../articles/unschedule-article';
import { db } from '../db/client';
import { write } from '../db/write';
import { SYSTEM, type StaffActor } from '../staff/actor';
import { createTag } from '../tags/create-tag';
import {
  edit,
  minutesAfter,
  newDraft,
  newest,
  newSection,
  newStaff,
  newStory,
  NOON,
  paragraphs,
  publish,
} from '@/tests/factories';
import { indexStories } from './index-stories';
import { searchArticles, searchInput } from './search-articles';
import { suggest } from './suggest';

let sectionId: number;
let reporter: StaffActor;

beforeAll(async () => {
  sectionId = await newSection();
  reporter = await newStaff('reporter');
});

const at = (minutes: number) => minutesAfter(NOON, minutes);

const found = async (q: string, minutes = 600, filters = {}) => {
  const input = searchInput.parse({ q, ...filters });
  return (await searchArticles(input, at(minutes))).items.map(({ id }) => id);
};
const begun = async (q: string, minutes = 600) =>
  (await suggest({ q }, at(minutes))).map(({ address }) => Number(address.split('/').at(-1)));

describe('what readers find follows a story', () => {
  test('from the draft, which they do not, to its publication and the next one', async () => {
    const fields = { sectionId, title: 'ناقلة الصحراء', body: paragraphs('قافلة أولى.') };
    const id = await newDraft(reporter, fields);
    expect(await found('ناقلة')).toEqual([]);
    await publish(SYSTEM, id, at(1));
    expect([await found('ناقلة'), await found('القافلة')]).toEqual([[id], [id]]);
    expect(await begun('ناق')).toEqual([id]);

    const tag = await createTag(SYSTEM, { name: 'الجمال العربية' }, NOON);
    const next = { title: 'سفينة الصحراء', body: paragraphs('رحلة ثانية.'), tagIds: [tag.id] };
    await edit(SYSTEM, id, next, at(2));
    expect([await found('ناقلة'), await found('سفن')]).toEqual([[id], []]);
    const correction = { update: 'correction', correction: 'ورد اسم آخر، والصواب هذا.' } as const;
    await publishArticle(SYSTEM, { ...(await newest(id)), ...correction }, at(3));
    expect([await found('ناقلة'), await found('قافلة')]).toEqual([[], []]);
    expect([await found('سفن'), await found('"رحلة ثانية"'), await found('جمال عربي')]).toEqual([
      [id],
      [id],
      [id],
    ]);
    expect([await begun('ناق'), await begun('سفي')]).toEqual([[], [id]]);
  });

  test('into another section and kind', async () => {
    const other = await newSection('عالم');
    const { slug } = await db().section.findUniqueOrThrow({ where: { id: other } });
    const id = await newStory(reporter, sectionId, { title: 'ثلوج القطب' });
    expect(await found('ثلوج', 600, { section: slug })).toEqual([]);
    await edit(SYSTEM, id, { sectionId: other, kind: 'report' }, at(1));
    await publish(SYSTEM, id, at(2));
    expect(await found('ثلوج', 600, { section: slug, kind: 'report' })).toEqual([id]);
    expect(await found('ثلوج', 600, { kind: 'news' })).toEqual([]);
  });

  test('out of the site by retraction and into it again', async () => {
    const id = await newStory(reporter, sectionId, { title: 'زوبعة الفنجان' });
    await retractArticle(SYSTEM, { id, reason: 'تبيّن أن المصدر غير موثوق.' }, at(1));
    expect([await found('زوبعة'), await begun('زوبع')]).toEqual([[], []]);
    await publish(SYSTEM, id, at(2));
    expect(await found('زوبعة')).toEqual([id]);
  });

  test('into the archive and back by a publication', async () => {
    const id = await newStory(reporter, sectionId, { title: 'مخطوطات نادرة' });
    await archiveArticle(SYSTEM, { id }, at(1));
    expect(await found('مخطوطات')).toEqual([]);
    await publish(SYSTEM, id, at(3));
    expect(await found('مخطوطة')).toEqual([id]);
  });

  test('by the clock to its beginning and its end, and after either is changed', async () => {
    const id = await newDraft(reporter, { sectionId, title: 'هلال الشهر' });
    // 12:00 and 13:00 of the newspaper are an hour and two after noon of the tests' (UTC 9).
    const when = { date: '2026-11-24', time: '13:00' };
    await scheduleArticle(SYSTEM, { ...(await newest(id)), ...when }, NOON);
    expect([await found('هلال', 59), await found('هلال', 60)]).toEqual([[], [id]]);
    await expireArticle(SYSTEM, { id, date: '2026-11-24', time: '14:00' }, at(1));
    expect([await found('هلال', 119), await found('هلال', 120)]).toEqual([[id], []]);
    await expireArticle(SYSTEM, { id, clear: 'yes' }, at(2));
    expect(await found('هلال', 120)).toEqual([id]);
    await unscheduleArticle(SYSTEM, { id }, at(3));
    expect(await found('هلال', 60)).toEqual([]);
  });

  test('not before an embargo ends', async () => {
    const id = await newDraft(reporter, { sectionId, title: 'جائزة الرواية' });
    await embargoArticle(SYSTEM, { id, date: '2026-11-24', time: '14:00' }, NOON);
    await expect(publish(SYSTEM, id, at(1))).rejects.toThrow();
    expect(await found('جائزة')).toEqual([]);
    await liftEmbargo(SYSTEM, { id }, at(2));
    await publish(SYSTEM, id, at(3));
    expect(await found('جوائز')).toEqual([id]);
  });

  test('never to what a failed command would have made of it', async () => {
    const id = await newStory(reporter, sectionId, { title: 'منجم الفضة' });
    await db().$executeRaw`DELETE FROM "ArticleSearch" WHERE "articleId" = ${id}`;
    const failing = write(SYSTEM, at(1), async (tx) => {
      await indexStories(tx, [id]);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await found('منجم')).toEqual([]);
  });
});
