import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { foldArabic, foldWords } from './fold';

describe('foldArabic', () => {
  test.each([
    ['hamza on alef', 'أحمد إبراهيم آلاف ٱلكتاب', 'احمد ابراهيم الاف الكتاب'],
    ['hamza on waw', 'مؤتمر', 'موتمر'],
    ['hamza on yeh', 'هيئة رئيس', 'هييه رييس'],
    ['hamza on the line is a letter', 'ماء جزء إسراء', 'ماء جزء اسراء'],
    ['taa marbuta', 'المدينة', 'المدينه'],
    ['alef maqsura', 'مستشفى على', 'مستشفي علي'],
    ['tashkeel', 'مُحَمَّدٌ', 'محمد'],
    ['tashkeel typed before a hamza', 'مَسْئُول', 'مسوول'],
    ['dagger alef', 'هٰذا الرحمٰن', 'هذا الرحمن'],
    ['tatweel', 'الريـــاض', 'الرياض'],
    ['Quranic marks', 'قُلۡ هُوَ ٱللَّهُ أَحَدٌ ۝١', 'قل هو الله احد 1'],
    ['combining hamza and madda', 'ا\u0654حمد ا\u0653لاف', 'احمد الاف'],
    ['Persian letters', 'کتاب علی گوگل پاریس چای ژاله', 'كتاب علي كوكل باريس جاي زاله'],
    ['Urdu letters', 'ٹیلیفون لڑکی ہے ھنا ں', 'تيليفون لركي هي هنا ن'],
    ['Maghrebi and foreign letters', 'ڤيديو ڨفصة', 'فيديو قفصه'],
    ['presentation forms', 'ﻻعب ﷲ ﺍﻟﺮﻳﺎﺽ', 'لاعب الله الرياض'],
    ['Arabic-Indic digits', '٢٠٣٠', '2030'],
    ['Persian digits', '۲۰۲۶', '2026'],
    ['full-width digits', '２０２６', '2026'],
    ['thousands', '1,180 و١٬٢٣٤٬٥٦٧ و12،500', '1180 و1234567 و12500'],
    ['a list is not a number', '1,2,3 و2025,200 و12,5', '1,2,3 و2025,200 و12,5'],
    ['decimals', '٣٫٢ و1,234.5', '3.2 و1234.5'],
    ['percent', '١٢\u061C٪', '12%'],
    ['direction marks', '\u200fأفق\u200e \u2067نص\u2069\ufeff', 'افق نص'],
    ['joiners', 'می\u200cشود', 'ميشود'],
    ['Latin', 'iPhone CAFÉ İstanbul', 'iphone café istanbul'],
    ['accent parted by an invisible mark', 'e\u200d\u0301', 'é'],
    ['gaps', '  سطر\n\n\tآخر\u00a0\u2009هنا ', 'سطر اخر هنا'],
    ['control characters', 'قبل\u0000بعد', 'قبل بعد'],
    ['nothing', '', ''],
    ['only marks', '\u064b\u200f ', ''],
  ])('%s', (_, text, folded) => {
    expect(foldArabic(text)).toBe(folded);
  });

  test.each([
    ['مسئول', 'مسؤول'],
    ['المسئولية', 'المسؤولية'],
    ['شئون', 'شؤون'],
    ['والشئون', 'والشؤون'],
    ['رءوس', 'رؤوس'],
    ['رئوس', 'رؤوس'],
    ['بدءوا', 'بدؤوا'],
    ['شئ', 'شيء'],
    ['شىء', 'شيء'],
    ['سيء', 'سيئ'],
    ['قرائة', 'قراءة'],
    ['كفائة', 'كفاءة'],
    ['مائة', 'مئة'],
    ['ثلاثمائة', 'ثلاثمئة'],
    ['وبمائتين', 'وبمئتين'],
    ['المائة', 'المئة'],
    ['أسمائه', 'أسماءه'],
    ['فايز', 'فائز'],
    ['شاطي', 'شاطئ'],
    ['موتمر', 'مؤتمر'],
  ])('%s is found with %s', (one, other) => {
    expect(foldArabic(one)).toBe(foldArabic(other));
  });

  test.each([
    ['ماء', 'ما'],
    ['جزء', 'جز'],
    ['مسألة', 'مساءلة'],
    ['ناشئون', 'ناشوون'],
    ['لاجئون', 'لاجوون'],
    ['مائي', 'مئي'],
    ['قائد', 'قاءد'],
    ['أسمائه', 'أسميه'],
  ])('%s is not %s', (one, other) => {
    expect(foldArabic(one)).not.toBe(foldArabic(other));
  });

  const HARD =
    'ءأإآؤئىيوةهاشمسنلربكفد ـ\u064b\u0654\u0653\u200d\u200f,،.0٣۴1Aé\u0301\ufdfa\ufefb\ud800\n';
  const hardText = fc.string({ unit: fc.constantFrom(...Array.from(HARD)), maxLength: 24 });

  test.each([
    ['letters that the fold touches', hardText],
    ['any Unicode', fc.string({ unit: 'binary', maxLength: 24 })],
    ['any graphemes', fc.string({ unit: 'grapheme', maxLength: 24 })],
  ])('folding twice changes nothing more: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = foldArabic(text);
        expect(foldArabic(once)).toBe(once);
      }),
      { numRuns: 5000 },
    );
  });

  it('folds a long text whole', () => {
    expect(foldArabic('مدرسةٌ '.repeat(20_000))).toBe('مدرسه '.repeat(20_000).trim());
  });
});

describe('foldWords', () => {
  test.each([
    ['punctuation', 'قال «أحمد»: نعم، ثم مضى.', ['قال', 'احمد', 'نعم', 'ثم', 'مضي']],
    ['numbers', 'ارتفع 3.5% إلى 1,180 ريالًا.', ['ارتفع', '3.5', 'الي', '1180', 'ريالا']],
    ['mixed scripts', 'هاتف iPhone-15 الجديد', ['هاتف', 'iphone', '15', 'الجديد']],
    ['a digit at the end of a sentence', 'عام 2025.نهاية', ['عام', '2025', 'نهايه']],
    ['repeated words', 'خبر خبر', ['خبر', 'خبر']],
    ['no words', ' … «» ', []],
  ])('%s', (_, text, words) => {
    expect(foldWords(text)).toEqual(words);
  });
});
