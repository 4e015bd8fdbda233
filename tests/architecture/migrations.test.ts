import { expect, test } from 'vitest';
import { indexHistory, unexpectedDifference } from './migrations';

const BY_PRISMA = '-- CreateIndex\nCREATE INDEX "Tag_name_idx" ON "Tag"("name");\n';
const BY_HAND =
  '-- trigrams for similar names\nCREATE INDEX tag_similar ON "Tag" USING gin (name);\n';

test('an index made by hand and dropped by Prisma is lost', () => {
  const drop = '-- DropIndex\nDROP INDEX "tag_similar";\n';
  expect(indexHistory([BY_PRISMA + BY_HAND, drop])).toEqual({
    handMade: ['tag_similar'],
    lost: ['tag_similar'],
  });
});

test('Prisma may drop its own, a person may drop both', () => {
  const drops =
    '-- DropIndex\nDROP INDEX "Tag_name_idx";\n\n-- too slow\nDROP INDEX tag_similar;\n';
  expect(indexHistory([BY_PRISMA, BY_HAND, drops])).toEqual({ handMade: [], lost: [] });
});

test('every form of CREATE INDEX is read', () => {
  const sql = `CREATE UNIQUE INDEX a ON t(x);
    CREATE INDEX CONCURRENTLY IF NOT EXISTS "b" ON t(x) WHERE y;
    create index c on t(x);`;
  expect(indexHistory([sql]).handMade).toEqual(['a', 'b', 'c']);
});

test('a difference is what is not the mere existence of a hand-made index', () => {
  const script = '-- DropIndex\nDROP INDEX "tag_similar";\n\n-- DropIndex\nDROP INDEX "other";\n';
  expect(unexpectedDifference(script, ['tag_similar'])).toBe('-- DropIndex\nDROP INDEX "other";');
  expect(unexpectedDifference(script, ['tag_similar', 'other'])).toBe('');
  expect(unexpectedDifference('-- This is an empty migration.\n', [])).toBe('');
});
