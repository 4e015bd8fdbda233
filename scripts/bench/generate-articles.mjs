import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

const SECTIONS = [
  ['local', 'محليات'],
  ['politics', 'سياسة'],
  ['economy', 'اقتصاد'],
  ['sports', 'رياضة'],
  ['culture', 'ثقافة'],
];
const WORDS =
  `أعلنت الوزارة أمس خطة جديدة لتطوير النقل العام في المدينة وتشمل إنشاء محطات ومسارات للحافلات
  وقال المتحدث إن العمل يبدأ خلال الأسابيع المقبلة ويستمر عامين بتكلفة تبلغ مئات الملايين من الريالات
  كما تتضمن المرحلة الأولى ربط الأحياء الشمالية بوسط المدينة عبر خط سريع يمر بالجامعة والمستشفى
  وأضاف أن الدراسات أظهرت حاجة السكان إلى وسائل آمنة ومنتظمة في أوقات الذروة وبعدها من جهته رأى خبير
  أن نجاح المشروع مرهون بجودة التشغيل والصيانة وبأن تكون الأسعار في متناول الأسر والطلاب والعاملين`.split(
    /\s+/,
  );
/** Letters of roots, and the forms that make words of them (ف، ع، ل for the three). */
const LETTERS = 'بتجحخدرزسشصضطعغفقكلمنهوي';
const FORMS = [
  'فعل',
  'فاعل',
  'مفعول',
  'تفعيل',
  'فعالة',
  'افتعال',
  'مفعل',
  'فعيل',
  'استفعال',
  'فعول',
];
const VOCABULARY = 20_000;
/** Words of a newspaper are as frequent as their rank says (Zipf and Mandelbrot), the first ones less. */
const FLATTENED = 20;
const DAY = 86_400_000;

/** A busy newsroom's day; however many stories there are, a day's page is as long. */
export const STORIES_A_DAY = 20;

/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
function dice(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function vocabulary(random) {
  const letter = () => LETTERS[Math.floor(random() * LETTERS.length)];
  const words = new Set(WORDS);
  while (words.size < VOCABULARY) {
    const root = { ف: letter(), ع: letter(), ل: letter() };
    const form = FORMS[Math.floor(random() * FORMS.length)];
    words.add(form.replace(/[فعل]/g, (place) => root[place]));
  }
  return [...words];
}

/**
 * Writes `count` generated articles of about 250 words as JSON Lines: five sections, 40 writers,
 * 400 tags, twenty stories a day back from `newest` (a Date), an old Arabic address each. Common
 * words are common, rare ones rare.
 */
export async function writeArticles(file, count, newest) {
  const random = dice(7);
  const pick = (list) => list[Math.floor(random() * random() * list.length)];
  const known = vocabulary(random);
  const span = (VOCABULARY + FLATTENED) / FLATTENED;
  const word = () => known[Math.floor(FLATTENED * (span ** random() - 1))];
  const words = (length) => Array.from({ length }, word).join(' ');
  const out = createWriteStream(file);
  for (let at = 1; at <= count; at += 1) {
    const [section, sectionName] = pick(SECTIONS);
    const paragraphs = Array.from({ length: 6 }, () => `<p>${words(40)}.</p>`).join('\n');
    const line = {
      externalId: `bench-${at}`,
      section,
      sectionName,
      title: words(9),
      standfirst: words(18),
      bodyHtml: `${paragraphs}<h2>${words(4)}</h2><p><b>${words(3)}</b> ${words(20)}</p>`,
      tags: [`وسم ${Math.floor(random() * 400)}`, `وسم ${Math.floor(random() * 400)}`],
      author: `كاتب ${Math.floor(random() * 40)}`,
      publishedAt: new Date(newest - ((at - 1 + random()) * DAY) / STORIES_A_DAY).toISOString(),
      oldUrl: `/قديم/${at}`,
    };
    if (!out.write(`${JSON.stringify(line)}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
}
