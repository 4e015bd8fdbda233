import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, isolate, stripBidi } from './bidi';

test('isolate', () => {
  expect(isolate('photo.jpg')).toBe('\u2068photo.jpg\u2069');
  expect(stripBidi(isolate('photo.jpg'))).toBe('photo.jpg');
});

test.each([
  ['\u200fنص\u200e', 'نص'],
  ['12\u061c%', '12%'],
  ['\u202bنص\u202c \u202egpj.exe', 'نص gpj.exe'],
  ['می\u200cشود', 'می\u200cشود'],
])('stripBidi %j', (text, expected) => {
  expect(stripBidi(text)).toBe(expected);
});

describe('cleanText', () => {
  test.each([
    ['NUL and other controls', 'قبل\u0000\u0008\u001b\u007f\u009fبعد', 'قبلبعد'],
    ['tabs and line breaks stay', 'سطر\n\tآخر', 'سطر\n\tآخر'],
    ['line breaks of other systems', 'أ\r\nب\rج\u2028د\u2029ه\u0085و', 'أ\nب\nج\nد\nه\nو'],
    ['lone surrogates', 'أ\ud800ب\udc00ج', 'أبج'],
    ['pairs stay', 'نجمة 🌟', 'نجمة 🌟'],
    ['joiners stay', 'می\u200cشود 👨‍👩‍👧', 'می\u200cشود 👨‍👩‍👧'],
    ['invisible', '\ufeffأ\u200bب\u00adج\u2060د', 'أبجد'],
    ['noncharacters', 'أ\uffffب\ufffe\ufdd0', 'أب'],
    ['direction marks', '\u2067أفق\u2069\u200f', 'أفق'],
    ['spaces are the writer’s', ' أ  ب\u00a0ج ', ' أ  ب\u00a0ج '],
    ['tashkeel stays', 'مُحَمَّد', 'مُحَمَّد'],
  ])('%s', (_, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  test('any text becomes well formed, and cleaning twice changes nothing more', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.nat(0xffff).map((c) => String.fromCharCode(c)) }),
        (text) => {
          const clean = cleanText(text);
          expect(clean).not.toMatch(/(?![\t\n])\p{Cc}/u);
          expect(() => encodeURIComponent(clean)).not.toThrow();
          expect(cleanText(clean)).toBe(clean);
        },
      ),
    );
  });
});
