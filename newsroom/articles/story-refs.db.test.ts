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
import { SYSTEM, type StaffActor } from '../staff/actor';
import { getDeskArticle } from './get-desk-article';
import { publishArticle } from './publish-article';
import { retractArticle } from './retract-article';
import { searchStoryRefs } from './story-refs';

const later = minutesAfter(NOON, 30);
let sectionId: number;
let reporter: StaffActor;
let colleague: StaffActor;

beforeAll(async () => {
  sectionId = await newSection('محليات');
  reporter = await newStaff('reporter');
  colleague = await newStaff('reporter');
});

async function published(title: string, now = NOON): Promise<number> {
  const id = await newDraft(colleague, { title, sectionId });
  await publishArticle(SYSTEM, { ...(await newest(id)), update: 'silent' }, now);
  return id;
}

const found = async (q: string, actor: StaffActor = reporter) =>
  (await searchStoryRefs(actor, { q }, later)).map(({ id }) => id);

describe('choosing a story', () => {
  test('by the words of its headline, in any spelling, the last one only begun', async () => {
    const id = await published('افتتاح متحف الإبل في المدينة');
    const [ref] = await searchStoryRefs(reporter, { q: 'متحف الابل' }, later);
    expect(ref).toEqual({
      id,
      address: expect.stringMatching(new RegExp(`^/[a-z0-9-]+/${id}$`)) as string,
      title: 'افتتاح متحف الإبل في المدينة',
      section: 'محليات',
      publishedAt: NOON.toISOString(),
    });
    expect(await found('افتتاح متح')).toEqual([id]);
    expect(await found('متح افتتاح')).toEqual([]);
  });

  test('newest first, and the newest of all before anything is typed', async () => {
    const older = await published('جسر العقيق يفتح جزئيًا', minutesAfter(NOON, 1));
    const newer = await published('جسر العقيق يفتح كليًا', minutesAfter(NOON, 2));
    expect(await found('جسر العقيق')).toEqual([newer, older]);
    expect((await found('')).slice(0, 2)).toEqual([newer, older]);
  });

  test('by its number or address', async () => {
    const id = await published('قصة لها رقم');
    for (const q of [`${id}`, `#${id}`, `/section-1/${id}`, `https://afaq.example/local/${id}`]) {
      expect(await found(q)).toEqual([id]);
    }
  });

  test('not by its text, and not what readers do not see', async () => {
    const id = await newDraft(reporter, { title: 'مسودة المنتزه البري', sectionId });
    expect(await found('المنتزه البري')).toEqual([]);
    expect(await found(String(id))).toEqual([]);
    await edit(reporter, id, { title: 'مسودة', body: paragraphs('المنتزه البري') });
    await publishArticle(SYSTEM, { ...(await newest(id)), update: 'silent' }, NOON);
    expect(await found('المنتزه البري')).toEqual([]);
  });

  test.each(["'", '\\', ':*', '& | !', '<-> ()', '"', '%', '\u202e', '🙂'])(
    'what a query language means by %j is nothing here',
    async (q) => {
      await expect(searchStoryRefs(reporter, { q: `جسر${q}العقيق ${q}` }, later)).resolves.toEqual(
        expect.any(Array),
      );
    },
  );

  test('not by photo editors', async () => {
    const photo = await newStaff('photo');
    await expect(searchStoryRefs(photo, { q: '' }, later)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('a story that names others', () => {
  const box = (...articleIds: number[]) => ({
    body: [...paragraphs('فقرة.'), { id: 'r', type: 'related' as const, articleIds }],
  });

  test('opens with what is known of them', async () => {
    const [beside, inBox] = [await published('إلى جانبها'), await published('في صندوق')];
    const id = await newDraft(reporter, { relatedIds: [beside], ...box(inBox, beside) });
    const { stories } = await getDeskArticle(reporter, id, later);
    expect(Object.values(stories).map(({ title }) => title)).toEqual(['إلى جانبها', 'في صندوق']);
  });

  test('tells which are public no longer, the headline only to who may read it', async () => {
    const gone = await published('قصة تُسحب');
    const id = await newDraft(reporter, { sectionId, relatedIds: [gone] });
    await retractArticle(SYSTEM, { id: gone, reason: 'سبب كافٍ للسحب.' }, NOON);
    const chief = await newStaff('chief');
    const ref = { id: gone, section: '', publishedAt: null };
    expect((await getDeskArticle(reporter, id, later)).stories[gone]).toEqual({
      ...ref,
      title: '',
    });
    expect((await getDeskArticle(chief, id, later)).stories[gone]).toEqual({
      ...ref,
      title: 'قصة تُسحب',
    });
    // It does not keep the rest from being saved.
    await edit(reporter, id, { relatedIds: [gone, await published('قصة أخرى')] });
  });

  test.each([
    ['relatedIds', (id: number) => ({ relatedIds: [id] })],
    ['body', (id: number) => box(id)],
  ] as const)('is refused an unknown one and itself in %s', async (field, naming) => {
    const id = await newDraft(reporter);
    for (const [named, sentence] of [
      [999_999_999, 'unknownStory'],
      [id, 'storyNamesItself'],
    ] as const) {
      await expect(edit(reporter, id, naming(named))).rejects.toMatchObject({
        code: 'INVALID',
        details: { sentence, fields: { [field]: sentence } },
      });
    }
  });
});
