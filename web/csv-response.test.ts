import { expect, test } from 'vitest';
import { csvResponse } from './csv-response';

test('a file says that it is UTF-8, comes in parts, and computes nothing', async () => {
  const rows = (async function* () {
    yield await Promise.resolve([['a', 'b']]);
    yield [['ج', '＝1+1']];
  })();
  const response = csvResponse('redirects', rows);
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="redirects.csv"');
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.toString('utf8')).toBe(`\ufeff"a","b"\r\n"ج","'＝1+1"\r\n`);
});
