import { beforeAll, beforeEach, expect, test } from 'vitest';
import {
  edit,
  minutesAfter,
  newDraft,
  newSection,
  newStaff,
  NOON,
  paragraphs,
  publish,
} from '@/tests/factories';
import { listDeskArticles } from '../../articles/list-desk-articles';
import { listInput } from '../../articles/list-input';
import { db } from '../../db/client';
import { changeOfEvent } from '../../events/change-of-event';
import { SYSTEM, type StaffActor } from '../../staff/actor';
import { searchArticles, searchInput } from '../search-articles';
import { suggest } from '../suggest';
import { addSuggestedSynonyms } from './add-suggested-synonyms';
import { deleteEntry } from './delete-entry';
import { spellingInput, synonymsInput } from './entry-input';
import { entriesInput, listEntries } from './list-entries';
import { saveEntry } from './save-entry';
import { SUGGESTED_SYNONYMS } from './suggested-entries';

const later = minutesAfter(NOON, 30);
let chief: StaffActor;
let sectionId: number;
let reporter: StaffActor;

beforeAll(async () => {
  chief = await newStaff('chief');
  reporter = await newStaff('reporter');
  sectionId = await newSection();
});
beforeEach(async () => {
  await db().dictionaryEntry.deleteMany();
  await db().dictionaryEdition.deleteMany();
});

async function live(title: string, text = 'نص'): Promise<number> {
  const id = await newDraft(reporter);
  await edit(SYSTEM, id, { title, sectionId, body: paragraphs(text) }, NOON);
  await publish(SYSTEM, id);
  return id;
}

const search = (q: string) => searchArticles(searchInput.parse({ q }), later);
const idsOf = async (q: string) => (await search(q)).items.map(({ id }) => id);
const synonyms = (words: string, more: object = {}) =>
  saveEntry(chief, synonymsInput.parse({ words, ...more }), later);
const spelling = (right: string, words: string, more: object = {}) =>
  saveEntry(chief, spellingInput.parse({ right, words, ...more }), later);
const lastEvent = () => db().event.findFirstOrThrow({ orderBy: { id: 'desc' } });
const refused = (sentence: string, code = 'RULE') => ({ code, details: { sentence } });

test('a synonym finds at once, both ways, below the word itself, as a phrase, and is marked', async () => {
  const own = await live('قمة في أمريكا');
  const other = await live('قمة في الولايات المتحدة');
  // Halves of the phrase that are far apart.
  const apart = await live('قمة في الأمم المتحدة', 'ولايات كثيرة');
  expect(await idsOf('قمة أمريكا')).toEqual([own]);

  const { id } = await synonyms('أمريكا\nالولايات المتحدة ، أمريكا');
  const found = await search('قمة أمريكا');
  expect(found.items.map((item) => item.id)).toEqual([own, other]);
  expect(found.also).toEqual(['الولايات المتحدة']);
  expect(found.items[1]?.passage).toBeNull();
  expect(await idsOf('قمة الولايات المتحدة')).toEqual([other, apart, own]);
  expect(await idsOf('"قمة في أمريكا"')).toEqual([own, other]);
  expect(await idsOf('قمة -أمريكا')).not.toContain(own);
  const event = await lastEvent();
  expect(event).toMatchObject({ type: 'dictionary.saved', staffId: chief.id });
  expect(changeOfEvent(event).stale).toEqual(['search']);

  await deleteEntry(chief, { id }, later);
  expect(await idsOf('قمة أمريكا')).toEqual([own]);
  expect(changeOfEvent(await lastEvent()).stale).toEqual(['search']);
});

test('what only the text says in other words is shown as its passage', async () => {
  const id = await live('خبر طبي', 'وصل لقاح كورونا إلى المدينة.');
  await synonyms('كوفيد\nكورونا');
  const { items } = await search('لقاح كوفيد');
  expect(items).toMatchObject([{ id, passage: 'وصل لقاح كورونا إلى المدينة.' }]);
});

test('a misspelling finds what is right, one way, is said to be one, and leads the suggestions', async () => {
  const right = await live('مهرجان الطائرات الورقية');
  const wrong = await live('مهرجان الطايارات الورقية');
  await spelling('الطائرات', 'الطايارات\nالطيااارات');
  const found = await search('الطيااارات الورقية');
  expect(found.items.map(({ id }) => id)).toEqual([right]);
  expect(found.meant).toBe('الطائرات الورقية');
  expect(await idsOf('الطايارات الورقية')).toEqual([wrong, right]);
  expect(await idsOf('الطائرات الورقية')).toEqual([right]);
  const [suggestion] = await suggest({ q: 'الطيااارات' }, later);
  expect(suggestion?.title).toBe('مهرجان الطائرات الورقية');
});

test('the desk finds working copies in other words too', async () => {
  const desk = async (q: string) =>
    (await listDeskArticles(chief, listInput.parse({ q }), later)).items.map(({ id }) => id);
  const id = await newDraft(reporter, { title: 'مسودة عن فيروس هانتا' });
  expect(await desk('مسودة القوارض')).toEqual([]);
  await synonyms('فيروس هانتا\nحمى القوارض');
  await spelling('القوارض', 'القواريض');
  expect(await desk('مسودة حمى القوارض')).toEqual([id]);
  await spelling('هانتا', 'هنتا');
  expect(await desk('مسودة هنتا عن')).toEqual([id]);
});

test('an entry is changed in the version that was seen, and only as what it is', async () => {
  const { id } = await synonyms('شمس\nقمر');
  await synonyms('شمس\nنجم', { id, version: 1 });
  await expect(synonyms('شمس\nبدر', { id, version: 1 })).rejects.toMatchObject(
    refused('dictionaryMovedOn', 'CONFLICT'),
  );
  const gone = refused('unknownEntry', 'NOT_FOUND');
  await expect(spelling('شمس', 'شمص', { id, version: 2 })).rejects.toMatchObject(gone);
  await deleteEntry(chief, { id }, later);
  await expect(deleteEntry(chief, { id }, later)).rejects.toMatchObject(gone);
  await expect(synonyms('شمس\nبدر', { id, version: 2 })).rejects.toMatchObject(gone);
});

test('what changes nothing is refused, in words', async () => {
  await expect(synonyms('مدرسة\nالمدارس')).rejects.toMatchObject(refused('synonymsAreOne'));
  await synonyms('شمس\nقمر');
  await expect(synonyms('القمر\nوالشمس')).resolves.toBeDefined();
  await expect(synonyms('قمر\nشَمس')).rejects.toMatchObject(refused('synonymsTaken'));
  await expect(spelling('مدرسة', 'مدرسه')).rejects.toMatchObject(refused('misspellingIsRight'));
  await spelling('الرياض', 'الرياظ');
  await expect(spelling('الرياضة', 'الرّياظ')).rejects.toMatchObject(refused('misspellingTaken'));
});

test.each([
  [{ words: 'شمس' }, 'synonymsTooFew'],
  [{ words: 'شمس\nالشَّمس، ' }, null],
  [{ words: 'شمس\nشَمس' }, 'synonymsTooFew'],
  [{ words: 'شمس\nفي' }, 'dictionaryWordEmpty'],
  [{ words: `شمس\n${'ط'.repeat(61)}` }, 'dictionaryWordTooLong'],
  [{ words: `شمس\n${'طويلة '.repeat(7)}` }, 'dictionaryWordTooLong'],
  [
    { words: Array.from({ length: 21 }, (_, at) => `كلمة${at}`).join('\n') },
    'tooManyDictionaryWords',
  ],
  [{ words: 'ط\n'.repeat(5000) }, 'tooManyDictionaryWords'],
])('the form refuses what has no sense: case %#', (input, message) => {
  const read = synonymsInput.safeParse(input);
  expect(read.error?.issues[0]?.message ?? null).toBe(message);
});

test('what is suggested is added once, beside what is there, and every group has a sense', async () => {
  await synonyms('النفط\nالذهب الأسود');
  const groups = SUGGESTED_SYNONYMS.length;
  expect(await addSuggestedSynonyms(chief, {}, later)).toEqual({ added: groups - 1 });
  expect(await addSuggestedSynonyms(chief, {}, later)).toEqual({ added: 0 });
  const { total, items } = await listEntries(chief, 'synonyms', entriesInput.parse({ q: 'اميرك' }));
  expect([total, items[0]?.words[1]]).toEqual([1, 'أميركا']);
  await db().dictionaryEntry.deleteMany();
  for (const words of SUGGESTED_SYNONYMS) await synonyms(words.join('\n'));
});
