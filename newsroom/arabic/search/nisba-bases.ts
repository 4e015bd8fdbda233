import { foldArabic } from '../fold';

/**
 * What an adjective in «ـي» of three or four letters is made from. Of such short words most have no such
 * base, or another word stands there («عملي» is not of «عملة», «الحربي» is a name); of longer ones the
 * base is taken with and without ة.
 */
const TABLE = `
وطن وطن|عرب عرب|دين دين|أمن أمن|بيئ بيئة|مهن مهنة|أسر أسرة|لغو لغة|سنو سنة|أمم أمة|خليج خليج|غرب غرب|شرق شرق|جنوب جنوب|شمال شمال|هند هند|مصر مصر|قطر قطر|ذهن ذهن|طبّ طب|فلك فلك|بحر بحر|نفط نفط|رقم رقم|نوو نواة|جوّ جو|برلمان برلمان
رياض رياضة|تجار تجارة|جامع جامعة|صناع صناعة|زراع زراعة|ثقاف ثقافة|سياس سياسة|سياح سياحة|مدرس مدرسة|وزار وزارة|إدار إدارة|طاق طاقة|عائل عائلة|بلاغ بلاغة|هندس هندسة|فلسف فلسفة|طفول طفولة|جراح جراحة|رئاس رئاسة|قياد قيادة|سياد سيادة|ولائ ولاية|كتاب كتابة|صحاف صحافة|إذاع إذاعة|معلومات معلومات|وقائ وقاية|غذائ غذاء|دوائ دواء|فضائ فضاء|كهربائ كهرباء|نسائ نساء|قضائ قضاء|إنشائ إنشاء|جزئ جزء|نهائ نهاية|بدائ بداية|مائ ماء|هوائ هواء|إحصائ إحصاء|استثنائ استثناء|وبائ وباء|كيميائ كيمياء|فيزيائ فيزياء|عشوائ عشواء|تلقائ تلقاء|ثنائ ثناء
`;

/** Base as it stands before «ـي» → the word it comes from, both folded. */
export const NISBA_BASES: ReadonlyMap<string, string> = new Map(
  TABLE.split(/[\n|]/)
    .filter(Boolean)
    .map((line) => {
      const [base = '', word = ''] = line.split(' ');
      return [foldArabic(`${base}ية`).slice(0, -2), foldArabic(word)] as const;
    }),
);

/** Words in «ـات» whose singular has no ة; patterns of verbal nouns need not stand here. */
export const WITHOUT_TA: ReadonlySet<string> = new Set(
  `مؤتمر مشروع مهرجان منتخب مخطط مقترح مؤشر منتج مصطلح معتقد مستند مستودع متطلب مكون مستوى منتدى
   مجمع مخيم معسكر مشروب محتوى مستشفى متغير مسار مزاد مطب مقر ممر محل سباق بلاغ بيان خطاب قرار مطار نشاط
   قطاع حساب قطار لقاح علاج نزاع خلاف حوار رهان فيضان بركان حيوان نبات لقاء جهاز سجل ملف سند مجال مقال
   تطبيق إعلان حفل باص هاتف جوال تلفزيون صالون كرنفال ريال دولار درهم طلب غاز بث سحب رد ضمان شعار قطاع
   عقار إطار مدار كيان هجوم صراع غبار شاحن مسلسل موديل فيديو رادار`
    .split(/\s+/)
    .filter(Boolean)
    .map(foldArabic),
);
