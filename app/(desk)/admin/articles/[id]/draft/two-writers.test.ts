import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AutosaveResult } from '@/newsroom/articles/autosave-article';
import type { Block, Body } from '@/newsroom/articles/body/blocks';
import { mergeBodies } from '@/newsroom/articles/diff/merge-bodies';
import { settleBody } from '@/newsroom/articles/diff/settle-body';
import type { FieldName } from '@/newsroom/articles/fields';
import { sameValue } from '@/newsroom/articles/same-value';
import { Draft } from './draft';
import { articleOf, memoryStorage } from './fake-desk';
import { openJournal } from './journal';
import type { SaveAnswer, SaveRequest } from './send-fields';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T10:00:00Z') });
});
afterEach(() => vi.useRealTimers());

/** An article that several screens save to, by the rules of the real one's autosave. */
class SharedDesk {
  article;

  constructor(body: Body) {
    this.article = articleOf({ body }, { body: 1 }, 1);
  }

  save = ({ fields, base }: SaveRequest): Promise<SaveAnswer> => {
    const { desk, fields: current } = this.article;
    const names = Object.keys(fields) as FieldName[];
    const changed = names.filter((name) => !sameValue(fields[name], current[name]));
    const stale = changed.filter((name) => base[name] !== desk.fieldVersions[name]);
    const saved = changed.filter((name) => !stale.includes(name));
    const fieldVersions = { ...desk.fieldVersions };
    for (const name of saved) fieldVersions[name] = (fieldVersions[name] ?? 0) + 1;
    const copyVersion = desk.copyVersion + (saved.length > 0 ? 1 : 0);
    const kept = Object.fromEntries(saved.map((name) => [name, fields[name]]));
    this.article = articleOf({ ...current, ...kept }, fieldVersions, copyVersion);
    const result: AutosaveResult = {
      copyVersion,
      fieldVersions,
      savedAt: new Date().toISOString(),
      conflicts: stale.map((field) => ({
        field,
        theirs: current[field],
        theirsBy: 'زميل',
        version: desk.fieldVersions[field] ?? 0,
      })),
    };
    return Promise.resolve({ kind: 'saved', result });
  };
}

const block = (id: string, text: string): Block => ({ id, type: 'paragraph', content: [{ text }] });
const textOf = (one: Block): string =>
  one.type === 'paragraph' ? one.content.map(({ text }) => text).join('') : '';

/** A person's screen, with a rich text that holds blocks. */
class Writer {
  body: Body;
  readonly draft: Draft;
  private readonly name: string;

  constructor(desk: SharedDesk, name: string) {
    this.name = name;
    this.body = desk.article.fields.body;
    this.draft = new Draft(desk.article, {
      send: desk.save,
      load: () => Promise.resolve(desk.article),
      journal: openJournal(memoryStorage(), { staffId: 1, articleId: 7, screen: name }),
      now: () => new Date(),
      bodyTooLarge: 'too large',
    });
    this.draft.attach({
      read: () => this.body,
      write: (body) => {
        this.body = body;
      },
    });
  }

  /** Writes a word of its own into a block, or a block of its own behind it. */
  write(turn: number, at: number, isNew: boolean): string {
    const word = `${this.name}${turn}`;
    const place = this.body.length === 0 ? 0 : at % this.body.length;
    const here = this.body[place];
    this.body =
      isNew || !here
        ? this.body.toSpliced(place + 1, 0, block(word, word))
        : this.body.with(place, block(here.id, `${textOf(here)} ${word}`));
    this.draft.changed('body');
    return word;
  }

  /** Keeps both where it is asked. */
  keepBoth(): void {
    this.draft.settle('body', (mine, { base, theirs }) => {
      const merge = mergeBodies(base as Body, mine as Body, theirs as Body);
      const choices = merge?.items.map(({ id }) => [id, 'both'] as const) ?? [];
      const text = merge && settleBody(merge, Object.fromEntries(choices));
      return text && { text };
    });
  }
}

test('a change elsewhere in the body comes in by itself, and mine is sent on top of it', async () => {
  const desk = new SharedDesk([block('a', 'أول'), block('b', 'ثانٍ')]);
  const [mine, theirs] = [new Writer(desk, 'م'), new Writer(desk, 'ن')];
  mine.write(1, 0, false);
  theirs.write(1, 1, false);
  await vi.advanceTimersByTimeAsync(1000);
  expect(desk.article.fields.body.map(textOf)).toEqual(['أول م1', 'ثانٍ ن1']);
  expect(theirs.body).toEqual(desk.article.fields.body);
  expect(theirs.draft.getState()).toMatchObject({ conflicts: {}, adopted: ['body'] });
  expect(theirs.draft.hasUnsaved).toBe(false);
});

test('what is typed between the sending and the answer is merged too', async () => {
  const desk = new SharedDesk([block('a', 'أول'), block('b', 'ثانٍ')]);
  const [mine, theirs] = [new Writer(desk, 'م'), new Writer(desk, 'ن')];
  mine.write(1, 0, false);
  await vi.advanceTimersByTimeAsync(1000);
  theirs.write(1, 1, false);
  const flushed = theirs.draft.flush();
  theirs.write(2, 1, true);
  await flushed;
  await vi.advanceTimersByTimeAsync(2000);
  expect(desk.article.fields.body.map(textOf)).toEqual(['أول م1', 'ثانٍ ن1', 'ن2']);
});

test('the same block is asked for against what both began from', async () => {
  const desk = new SharedDesk([block('a', 'أصل')]);
  const [mine, theirs] = [new Writer(desk, 'م'), new Writer(desk, 'ن')];
  mine.write(1, 0, false);
  theirs.write(1, 0, false);
  await vi.advanceTimersByTimeAsync(1000);
  const { body } = theirs.draft.getState().conflicts;
  expect(body?.base).toEqual([block('a', 'أصل')]);
  expect(theirs.body.map(textOf)).toEqual(['أصل ن1']);
  theirs.keepBoth();
  await vi.advanceTimersByTimeAsync(1000);
  expect(desk.article.fields.body.map(textOf)).toEqual(['أصل ن1', 'أصل م1']);
});

test('no word of two who write whatever they like is lost', async () => {
  const turns = fc.array(
    fc.record({
      who: fc.nat(1),
      at: fc.nat(9),
      isNew: fc.boolean(),
      wait: fc.constantFrom(0, 400, 1000),
    }),
    { maxLength: 14 },
  );
  await fc.assert(
    fc.asyncProperty(turns, async (acts) => {
      const desk = new SharedDesk([block('a', 'أول'), block('b', 'ثانٍ'), block('c', 'ثالث')]);
      const writers = [new Writer(desk, 'م'), new Writer(desk, 'ن')] as const;
      const words: string[] = [];
      for (const [turn, { who, at, isNew, wait }] of acts.entries()) {
        words.push(writers[who === 0 ? 0 : 1].write(turn, at, isNew));
        await vi.advanceTimersByTimeAsync(wait);
      }
      for (let round = 0; round < 6; round += 1) {
        for (const writer of writers) {
          await vi.advanceTimersByTimeAsync(3000);
          writer.keepBoth();
        }
      }
      await vi.advanceTimersByTimeAsync(3000);
      const text = desk.article.fields.body.map(textOf).join(' ').split(' ');
      expect(words.filter((word) => !text.includes(word))).toEqual([]);
      expect(writers.some(({ draft }) => draft.hasUnsaved)).toBe(false);
    }),
    { numRuns: 40 },
  );
});
