import { beforeAll, describe, expect, test } from 'vitest';
import type { ArticleFields } from '@/newsroom/articles/fields';
import { db } from '@/newsroom/db/client';
import { importArticles } from '@/newsroom/import/import-articles';
import { parseBegun } from '@/newsroom/search/begun-query';
import { indexStories } from '@/newsroom/search/index-stories';
import { parseQuery } from '@/newsroom/search/parse-query';
import type { Found, Question, SearchProvider } from '@/newsroom/search/provider';
import { SYSTEM, type StaffActor } from '@/newsroom/staff/actor';
import { createTag } from '@/newsroom/tags/create-tag';
import { createWriter } from '@/newsroom/writers/create-writer';
import { minutesAfter, newSection, newStaff, newStory, NOON, paragraphs } from './factories';

const LATER = minutesAfter(NOON, 600);
/** Milliseconds that no busy machine needs. */
const PATIENCE = 60_000;

interface Subject {
  provider: SearchProvider;
  /** Resolves once everything that was committed is found. */
  settle: () => Promise<void>;
}

/** What has to hold for every engine (newsroom/search/provider.ts): tests of one, on a database of stories. */
export function describeSearchProvider(name: string, { provider, settle }: Subject): void {
  let reporter: StaffActor;
  let sectionId: number;

  const index = async (ids: number[]) => {
    await db().$transaction((tx) => indexStories(tx, ids, provider));
    await settle();
  };
  const remove = async (ids: number[]) => {
    await db().$transaction((tx) => provider.remove(tx, ids));
    await settle();
  };
  const story = async (fields: Partial<ArticleFields>, minutes = 0) => {
    const id = await newStory(reporter, sectionId, fields, minutesAfter(NOON, minutes));
    await index([id]);
    return id;
  };
  const ask = (q: string, more: Partial<Question> = {}, now = LATER): Promise<Found> =>
    provider.find(
      {
        query: parseQuery(q),
        match: 'all',
        filters: {},
        sort: 'relevance',
        from: { skip: 0 },
        limit: 20,
        ...more,
      },
      now,
    );
  const ids = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).ids;

  describe(name, () => {
    beforeAll(async () => {
      reporter = await newStaff('reporter');
      sectionId = await newSection();
    });

    test('takes every live story in once, goes on where it was stopped, and knows when it has all', async () => {
      const made = [await story({ title: 'جسر أول' }), await story({ title: 'جسر ثان' })];
      await db().$transaction((tx) => provider.markOutdated(tx));
      const total = await provider.countOutdated();
      expect(total).toBeGreaterThanOrEqual(2);
      expect((await ids('جسر')).sort()).toEqual(made);
      const [last, ...rest] = await provider.findOutdated(Number.MAX_SAFE_INTEGER, 1000);
      expect([last, rest.length]).toEqual([made[1], total - 1]);
      await index([last ?? 0]);
      expect(await provider.findOutdated(Number.MAX_SAFE_INTEGER, 1)).toEqual(rest.slice(0, 1));
      expect(await provider.findOutdated(rest[0] ?? 0, 1000)).toEqual(rest.slice(1));
      await index(rest);
      expect(await provider.countOutdated()).toBe(0);
      await remove([made[0] ?? 0]);
      expect(await provider.findOutdated(Number.MAX_SAFE_INTEGER, 9)).toEqual([made[0]]);
      await index([made[0] ?? 0]);
    });

    test('finds all words in any form, quotations in order, nothing that is excluded', async () => {
      const id = await story({
        title: 'افتتاح المدارس',
        body: paragraphs('قال وكيل وزارة التعليم إن العام بدأ.'),
      });
      const other = await story({ title: 'مدرسة في القرية' });
      expect(await ids('مدرسه التعليم')).toEqual([id]);
      expect(await ids('"وكيل وزارة"')).toEqual([id]);
      expect(await ids('"وزارة وكيل"')).toEqual([]);
      expect(await ids('مدرسة -التعليم')).toEqual([other]);
      expect(await ids('مدرسة المريخ')).toEqual([]);
    });

    test('of what not all words are in, it finds that which lacks one', async () => {
      const both = await story({ title: 'بحيرة زرقاء' });
      const one = await story({ title: 'بحيرة بعيدة' });
      expect(await ids('بحيرة زرقاء', { match: 'most' })).toEqual([one]);
      expect(await ids('زرقاء بعيدة', { match: 'most' })).toEqual([one, both]);
      expect(await ids('زرقاء -بحيرة', { match: 'most' })).toEqual([]);
    });

    test('a word as it was typed stands above its stem, in headline, standfirst and text', async () => {
      const texts: Partial<ArticleFields>[] = [
        { title: 'مشروع القطار' },
        { title: 'مشاريع القطار' },
        { standfirst: 'مشروع القطار' },
        { standfirst: 'مشاريع القطار' },
        { body: paragraphs('مشروع القطار') },
        { body: paragraphs('مشاريع القطار') },
      ];
      // The least of them is the newest.
      const made: number[] = [];
      for (const [at, fields] of texts.entries()) made.push(await story(fields, at));
      expect(await ids('مشروع قطار')).toEqual(made);
      const [a, b, c, d, e, f] = made;
      expect(await ids('مشاريع قطار')).toEqual([b, a, d, c, f, e]);
      expect(await ids('مشاريع قطار', { sort: 'date' })).toEqual(made.toReversed());
    });

    test('of equals the newest is first, and an old headline does not beat every new one', async () => {
      const old = await story({ title: 'ميزان التجارة' }, -60 * 24 * 400);
      const fresh = await story({ title: 'ميزان التجارة' });
      expect(await ids('ميزان')).toEqual([fresh, old]);
      const standfirst = await story({ title: 'أرقام', standfirst: 'ميزان التجارة لشهر' });
      expect(await ids('ميزان')).toEqual([fresh, old, standfirst]);
    });

    test('narrows by section, tag, writer, kind and days, all at once', async () => {
      const tag = await createTag(SYSTEM, { name: `وسم ${name}` }, NOON);
      const writer = await createWriter(
        SYSTEM,
        { handle: null, name: `كاتب ${name}`, headline: '', bio: '', columnist: false },
        NOON,
      );
      const elsewhere = await newSection();
      const title = 'نخيل الواحة';
      const plain = await story({ title });
      const rich = await story(
        { title, tagIds: [tag.id], writerIds: [writer.id], kind: 'report', sectionId: elsewhere },
        9,
      );
      const all = {
        sectionId: elsewhere,
        tagId: tag.id,
        writerId: writer.id,
        kind: 'report',
        from: minutesAfter(NOON, 9),
        to: minutesAfter(NOON, 10),
      } as const;
      for (const filters of [
        ...Object.entries(all).map(([key, value]) => ({ [key]: value })),
        all,
      ]) {
        const expected = 'to' in filters && !('from' in filters) ? [rich, plain] : [rich];
        expect(await ids('نخيل', { filters, sort: 'date' })).toEqual(expected);
      }
      expect(await ids('نخيل', { filters: { to: minutesAfter(NOON, 9) } })).toEqual([plain]);
      expect(await ids('نخيل', { filters: { ...all, kind: 'news' } })).toEqual([]);
    });

    test('what comes or ends by the clock is found and counted by the clock', async () => {
      const id = await story({ title: 'كسوف الشمس' });
      await db().article.update({
        where: { id },
        data: { publicAt: minutesAfter(NOON, 60), unpublishAt: minutesAfter(NOON, 120) },
      });
      await index([id]);
      const at = async (minutes: number) => {
        const now = minutesAfter(NOON, minutes);
        const { ids: found, total } = await ask('كسوف', {}, now);
        const begun = parseBegun('كسو');
        return [found, total, begun && (await provider.findHeadlines(begun, 5, now, PATIENCE))];
      };
      expect(await at(59)).toEqual([[], 0, []]);
      expect(await at(60)).toEqual([[id], 1, [id]]);
      expect(await at(120)).toEqual([[], 0, []]);
    });

    test('what is rolled back was never there, what is withdrawn is gone', async () => {
      const id = await newStory(reporter, sectionId, { title: 'منطاد' });
      await remove([id]);
      const failing = db().$transaction(async (tx) => {
        await indexStories(tx, [id], provider);
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      await settle();
      expect(await ids('منطاد')).toEqual([]);
      await index([id]);
      await index([id]);
      expect(await ids('منطاد')).toEqual([id]);
      await remove([id, 999_999]);
      expect(await ids('منطاد')).toEqual([]);
    });

    test('pages by `next` hold every story once while others come and go', async () => {
      const made: number[] = [];
      for (let at = 0; at < 7; at += 1) made.push(await story({ title: 'فنار الجزيرة' }, at));
      for (const sort of ['relevance', 'date'] as const) {
        const first = await ask('فنار', { sort, limit: 3 });
        expect(first).toMatchObject({ ids: made.slice(-3).reverse(), total: 7, more: false });
        const coming = await story({ title: 'فنار فنار' }, 660);
        const [shown, middle] = [first.ids[0] ?? 0, made[2] ?? 0];
        await remove([shown, middle]);
        const second = await ask(
          'فنار',
          { sort, limit: 3, from: { after: first.next ?? '' } },
          minutesAfter(NOON, 700),
        );
        expect(second).toMatchObject({ ids: [made[3], made[1], made[0]], next: null });
        await remove([coming]);
        await index([shown, middle]);
      }
      expect(await ids('فنار', { limit: 3, from: { skip: 6 } })).toEqual([made[0]]);
      expect(await ask('فنار', { from: { skip: 60 } })).toMatchObject({ ids: [], total: 7 });
      expect(await ids('فنار', { limit: 1, from: { after: 'x' } })).toHaveLength(1);
    });

    test('counts honestly to a thousand, and says when there are more', async () => {
      const lines = Array.from({ length: 1001 }, (_, at) => ({
        externalId: `${name}-${at}`,
        section: 'weather',
        sectionName: 'أرشيف',
        title: `نشرة الطقس ${at}`,
        paragraphs: ['صحو.'],
        publishedAt: minutesAfter(NOON, -at).toISOString(),
      }));
      for (let at = 0; at < lines.length; at += 200) {
        const rows = lines.slice(at, at + 200).map((line) => ({ line, mediaId: null }));
        await importArticles(SYSTEM, rows, NOON);
      }
      const where = { externalId: { startsWith: `${name}-` } };
      const made = (await db().article.findMany({ where })).map(({ id }) => Number(id));
      await index(made);
      const first = { sort: 'date', limit: 2 } as const;
      const all = await ask('نشرة الطقس', first);
      expect(all).toMatchObject({ total: 1000, more: true });
      await remove(all.ids.slice(0, 1));
      expect(await ask('نشرة الطقس', first)).toMatchObject({ total: 1000, more: false });
      const last = await ask('نشرة الطقس', { ...first, from: { skip: 998 } });
      expect([last.ids.length, last.next]).toEqual([2, null]);
      await remove(made);
    }, 60_000);

    test('offers the newest headlines with a word that begins so, or is one in another form', async () => {
      const old = await story({ title: 'الموانئ تستقبل سفنًا' }, 1);
      const fresh = await story({ title: 'سفن ومَوانئ' }, 2);
      await story({ title: 'خبر', body: paragraphs('موانئ') }, 3);
      const begun = async (text: string, limit = 5) => {
        const query = parseBegun(text);
        return query && (await provider.findHeadlines(query, limit, LATER, PATIENCE));
      };
      expect(await begun('موا')).toEqual([fresh, old]);
      expect(await begun('الموا', 1)).toEqual([fresh]);
      expect(await begun('ميناء')).toEqual([fresh, old]);
      expect(await begun('سفينة الموا')).toEqual([fresh, old]);
      expect(await begun('تستقبل الموا')).toEqual([old]);
      expect(await begun('قطار الموا')).toEqual([]);
    });

    test('knows the likest of its own words for one that it does not know', async () => {
      await story({ title: 'الديمقراطيّة في الميزان' });
      const likest = await provider.likestTerms(['الديموقراطيه', 'الميزان', 'زززز']);
      expect([...likest]).toEqual([['الديموقراطيه', 'الديمقراطيّة']]);
    });

    test('no text is too odd to be asked', async () => {
      for (const q of ["'; --", "' & !", '<->', ':*', '\u202e', '"', '-', '\\', '%', '\0', 'في'])
        expect(await ids(q)).toEqual([]);
    });
  });
}
