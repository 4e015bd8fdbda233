import { expect, test } from 'vitest';
import { parseBegun } from './begun-query';

const beginnings = (text: string) => parseBegun(text)?.begun.beginnings.slice(0, 3);

test.each([
  ['موا', ['موا', 'والموا', 'بالموا']],
  ['الموا', ['الموا', 'موا', 'والموا']],
  ['المَـوا', ['الموا', 'موا', 'والموا']],
  ['وزير في', ['في', 'والفي', 'بالفي']],
  ['عبد الرح', ['عبدالرح', 'والعبدالرح', 'بالعبدالرح']],
  ['أول ٢', ['2', 'وال2', 'بال2']],
])('«%s» may go on from %j', (text, expected) => {
  expect(beginnings(text)).toEqual(expected);
});

test('what stands before the last word is there in any form; a last word that is one too', () => {
  expect(parseBegun('مدارس القري')).toMatchObject({ whole: [['مدرسه', 'مدارس']] });
  expect(parseBegun('المدارس')?.begun.stems).toEqual(['مدرسه', 'مدارس']);
});

test.each(['', ' ', 'ا', "':* & |", '\u202e', '«»'])('%j has begun nothing', (text) => {
  expect(parseBegun(text)).toBeNull();
});
