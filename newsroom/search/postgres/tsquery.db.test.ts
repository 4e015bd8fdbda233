import fc from 'fast-check';
import { expect, test } from 'vitest';
import { db } from '../../db/client';
import { parseQuery } from '../parse-query';
import { exactQuery, relaxedQuery, strictQuery } from './tsquery';

const HARD = Array.from(
  'الوبفكهةيىء \'"\\&|!():*<>-–«»“”#@_.,٬٣9aé\u0640\u0651\u202e\ud800\udfff\ufdfa',
);

test('any text is a query, and PostgreSQL reads what becomes of it', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.string({ unit: fc.constantFrom(...HARD), maxLength: 60 }),
  );
  const made = fc.sample(text, 1000).flatMap((query) => {
    const parsed = parseQuery(query);
    return [strictQuery(parsed), relaxedQuery(parsed), exactQuery(parsed)].filter(Boolean);
  });
  const [{ count }] = await db().$queryRaw<[{ count: bigint }]>`
    SELECT count(made::tsquery) FROM unnest(${made}::text[]) AS made`;
  expect(made.length).toBeGreaterThan(100);
  expect(Number(count)).toBe(made.length);
});
