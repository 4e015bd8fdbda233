import type { JudgedQuery } from './judged-query';

/**
 * Words that a reader takes for one, by hand: the forms, each of which is asked for; after «:» the letters
 * without which no form of it can be in a word. Those that are like another family («وزير، وزارة») stand
 * here to be kept apart.
 */
const FAMILIES = `
وزير وزراء: وزير وزرا|وزارة وزارات: وزار|مدينة مدن: مدين مدن|مشروع مشاريع: مشروع مشاريع|طالب طلاب: طالب طلا طلب|شركة شركات: شرك
سعودي سعودية سعوديون: سعودي|خبير خبراء: خبير خبرا|جامعة جامعات: جامع|قرية قرى: قري قرى|مدرسة مدارس: مدرس مدارس|كتاب كتب: كتاب كتب
طبيب أطباء: طبيب طبا|سوق أسواق: سوق سواق|سعر أسعار: سعر سعار|معلم معلمون معلمين: معلم|لاعب لاعبون لاعبين: لاعب|مطار مطارات: مطار
بنك بنوك: بنك بنوك|متحف متاحف: متحف متاحف|لغة لغات: لغ|دراسة دراسات: دراس|باحث باحثون باحثين: باحث|رحلة رحلات: رحل
فيلم أفلام: فيلم فلام|شاعر شعراء: شاعر شعرا|شجرة أشجار: شجر شجار|صحة صحي صحية: صح|اقتصاد اقتصادي اقتصادية: قتصاد
رياضة رياضي رياضية: رياض|تعليم تعليمي تعليمية: تعليم|ثقافة ثقافي ثقافية: ثقاف|زراعة زراعي زراعية: زراع|منزل منازل: منزل منازل
طفل أطفال: طفل طفال|ملعب ملاعب: ملعب ملاعب|هدف أهداف: هدف هداف|فريق فرق: فريق فرق|مباراة مباريات: مباراة مباري مبارا
تجارة تجاري تجارية: تجار|صناعة صناعي صناعية: صناع|سياحة سياحي سياحية: سياح|علاج علاجات: علاج|مستشفى مستشفيات: مستشف
`;

/**
 * Every form of every family asked of all texts. A text must be found that has one of its forms as a
 * word, with nothing but particles and article before it; it must not be found where none of its words
 * has the family's letters. What lies between is judged by nobody. Nothing here asks the analyser.
 */
export function familyQueries(texts: string[]): JudgedQuery[] {
  const words = texts.map((text) => new Set(plain(text).split(/[^\u0621-\u064a]+/)));
  return FAMILIES.split(/[|\n]/)
    .filter(Boolean)
    .flatMap((family) => {
      const [forms = [], letters = []] = family.split(':').map((part) => part.trim().split(' '));
      const stands = new RegExp(`^[وف]?(?:[بك]?ال|لل|[بلك])?(?:${forms.join('|')})$`);
      const found = places(words, (word) => stands.test(word));
      const like = new Set(places(words, (word) => letters.some((some) => word.includes(some))));
      const absent = texts.map((_, at) => at).filter((at) => !like.has(at));
      return forms.map((query) => ({
        query,
        found,
        absent,
        tries: `family of «${forms[0] ?? ''}»`,
      }));
    });
}

function places(texts: Set<string>[], has: (word: string) => boolean): number[] {
  return texts.flatMap((words, at) => ([...words].some(has) ? [at] : []));
}

function plain(text: string): string {
  return text.replace(/[\p{M}\p{Cf}\u0640]/gu, '');
}
