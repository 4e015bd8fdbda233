import { expect, test } from 'vitest';
import { draftStore, type NoteDraft } from './note-drafts';

function fakeStorage(): Storage & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  } as unknown as Storage & { kept: Map<string, string> };
}

const draft: NoteDraft = { key: 'k', text: 'من قال هذا؟', mentions: [], passage: null };
const mine = { staffId: 3, articleId: 42 };

test('unsent notes come back to their writer and their article only', () => {
  const storage = fakeStorage();
  const store = draftStore(storage, mine);
  store.write('new', draft);
  store.write('reply-7', { ...draft, text: 'الناطق.' });
  expect(draftStore(storage, mine).read()).toMatchObject({
    new: draft,
    'reply-7': { text: 'الناطق.' },
  });
  expect(draftStore(storage, { ...mine, staffId: 4 }).read()).toEqual({});
  expect(draftStore(storage, { ...mine, articleId: 43 }).read()).toEqual({});
});

test('nothing stays of what was sent or holds no words', () => {
  const storage = fakeStorage();
  const store = draftStore(storage, mine);
  store.write('new', draft);
  store.write('new', { ...draft, text: ' ' });
  expect(storage.kept.size).toBe(0);
  store.write('new', draft);
  store.write('new', undefined);
  expect(storage.kept.size).toBe(0);
});

test('two tabs do not take each other’s words away', () => {
  const storage = fakeStorage();
  const [one, other] = [draftStore(storage, mine), draftStore(storage, mine)];
  one.write('new', draft);
  other.write('reply-7', draft);
  other.write('reply-7', undefined);
  expect(one.read()).toEqual({ new: draft });
});

test('a storage that is broken or refused keeps nothing and harms nothing', () => {
  const storage = fakeStorage();
  storage.kept.set('matbaa.notes.3.42', '{');
  expect(draftStore(storage, mine).read()).toEqual({});
  storage.kept.set('matbaa.notes.3.42', 'null');
  expect(draftStore(storage, mine).read()).toEqual({});
  draftStore(null, mine).write('new', draft);
  expect(draftStore(null, mine).read()).toEqual({});
});
