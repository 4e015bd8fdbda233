import { expect, test } from 'vitest';
import { parseCaptions } from './parse-captions';

const CUE = '00:01.000 --> 00:02.500\nمرحبًا بكم';

test('times and text stay, everything else goes', () => {
  const given = `\ufeffWEBVTT - نشرة\r\nKind: captions\r\n\r\nNOTE remark\r\nof two lines\r\n\r\nSTYLE\r\n::cue { background: url(https://evil.example) }\r\n\r\n1\r\n00:01.000 --> 00:02.500 align:start region:x line:90%\r\n<v سعد><b>مرحبًا</b> & <script>alert(1)</script>\u202E\r\n\r\n01:00:00.000 --> 01:00:01.000\r\nنهاية\r\n`;
  expect(parseCaptions(given)).toBe(
    'WEBVTT\n\n00:01.000 --> 00:02.500 align:start line:90%\nمرحبًا &amp; alert(1)\n\n01:00:00.000 --> 01:00:01.000\nنهاية\n',
  );
});

test('what comes out goes in again unchanged', () => {
  const once = parseCaptions(`WEBVTT\n\n${CUE} &amp; <i>أهلًا`);
  expect(parseCaptions(once)).toBe(once);
});

test.each([
  ['no header', CUE, 1],
  ['SRT', `1\n00:00:01,000 --> 00:00:02,000\nمرحبًا`, 1],
  ['a header alone', 'WEBVTT\n', 2],
  ['a header of something longer', `WEBVTTX\n\n${CUE}`, 1],
  ['a web page', 'WEBVTT\n\n<html><script>alert(1)</script></html>', 4],
  ['a comma in a time', 'WEBVTT\n\n00:01,000 --> 00:02.000\nمرحبًا', 3],
  ['an end before the beginning', 'WEBVTT\n\n00:03.000 --> 00:02.000\nمرحبًا', 3],
  ['cues that run backwards', `WEBVTT\n\n00:09.000 --> 00:10.000\nأ\n\n${CUE}`, 6],
  ['an arrow in a text', `WEBVTT\n\n${CUE}\n00:03.000 --> 00:04.000`, 4],
])('refused: %s', (_what, text, line) => {
  expect(refusalOf(text)).toMatchObject({ details: { sentence: 'captionsWrong', data: { line } } });
});

test('a line of nothing but open brackets takes no time', () => {
  const text = `WEBVTT\n\n${CUE}${'<'.repeat(490_000)} وداعًا`;
  expect(parseCaptions(text)).toBe(`WEBVTT\n\n${CUE} وداعًا\n`);
});

test('no separator becomes an empty line, behind which something else could begin', () => {
  const text = `WEBVTT\n\n${CUE}\u2028أهلًا\u0085وسهلًا`;
  expect(parseCaptions(text)).toBe(`WEBVTT\n\n${CUE}\nأهلًا\nوسهلًا\n`);
  expect(refusalOf(`WEBVTT\n\n${CUE}\u2028\u2028STYLED`)).toMatchObject({
    details: { sentence: 'captionsWrong' },
  });
});

test('refused: more than anybody says in a day', () => {
  const refusal = refusalOf(`WEBVTT\n\n${CUE}${'م'.repeat(500_000)}`);
  expect(refusal).toMatchObject({ details: { sentence: 'captionsTooLong' } });
});

function refusalOf(text: string): unknown {
  try {
    return parseCaptions(text);
  } catch (error) {
    return error;
  }
}
