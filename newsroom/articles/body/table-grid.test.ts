import { expect, test } from 'vitest';
import { tableGrid } from './table-grid';

test('a table of any length is a grid', () => {
  const cell = { content: [{ text: 'أ' }], isHead: false, columns: 1, rows: 1 };
  expect(tableGrid(Array.from({ length: 200_000 }, () => [cell]))).toHaveLength(200_000);
});
