import { expect, test } from 'vitest';
import { csvLine } from './csv-line';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '|cmd'])(
  '%j is not computed',
  (text) => {
    expect(csvLine([text])).toBe(`"'${text}"\r\n`);
  },
);

test('quotes are doubled, and nothing else is touched', () => {
  expect(csvLine(['قال "نعم"، ثم', 'a,b', '', '5-1'])).toBe('"قال ""نعم""، ثم","a,b","","5-1"\r\n');
});
