import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { createNoteInput } from './note-input';

const passage = {
  blockId: 'p0',
  start: 0,
  end: 4,
  quote: 'فقرة',
  before: '',
  after: ' أولى.',
};

test('forms carry colleagues as a list and the passage as JSON', () => {
  const form = { id: '12', key: randomUUID(), text: ' نص\u202e ', mentions: '3,7' };
  expect(createNoteInput.parse({ ...form, passage: JSON.stringify(passage) })).toMatchObject({
    id: 12,
    text: 'نص',
    mentions: [3, 7],
    passage,
  });
  expect(createNoteInput.parse({ ...form, mentions: '' }).mentions).toEqual([]);
  for (const wrong of [{ passage: '{' }, { passage: '{}' }, { mentions: '3;7' }, { text: ' ' }]) {
    expect(createNoteInput.safeParse({ ...form, ...wrong }).success).toBe(false);
  }
});
