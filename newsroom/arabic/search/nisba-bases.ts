import { foldArabic } from '../fold';

const fold = (words: string) => new Set(words.split(/\s+/).filter(Boolean).map(foldArabic));

/**
 * What an adjective in «ـي» of few letters is made from, and of more letters where ة is at its end and
 * without it another word stands («رياضي» is of «رياضة», not of «رياض»). «=» stands for the letters before
 * «ـي» themselves. Of short words that stand not here no base is taken: «عملية» is found by no «عمل».
 */
const TABLE = `
طب =|فن =|جو =|بر =|نص =|خط =|صح صحة|سر سر|دم دم|بيئ بيئة|مهن مهنة|أسر أسرة|لغو لغة|سنو سنة|أمم أمة|أمم أمم|نسب نسبة|قبل قبيلة|طاق طاقة|رئو رئة|نوو نواة|كرو كرة|مئو مئة|فئو فئة|جهو جهة|قرو قرية|نسو نساء|شتو شتاء|حيو حياة|ضوئ ضوء|جزئ جزء|مائ ماء|دوائ دواء|غذائ غذاء|ثور ثورة|سور سوريا|كند كندا|كوب كوبا|غان غانا|مك مكة|جد جدة|نرو نرويج|غز غزة|ترك تركيا|تقن تقنية|قرآن قرآن|عضو =|أخو أخ|أبو أب|يدو يد|دمو دم
وطن =|عرب =|أمن =|دين =|علم =|فكر =|أدب =|شعب =|حزب =|غرب =|شرق =|هند =|مصر =|قطر =|صين =|يمن =|ذهن =|فلك =|بحر =|نفط =|رقم =|جبل =|صيف =|قلب =|بشر =|ذهب =|نقد =|مال =|سكن =|يوم =|فصل =|عدد =|نوع =|شكل =|فقه =|شرع =|ورق =|لفظ =|صوت =|سمع =|بصر =|روح =|عقل =|زمن =|أرض =|ريف =|نهر =|سطح =|جلد =|سكر =|رمل =|مطر =|رعد =|عدل =|عرق =|طبق طبقة|ملك =|نجد =|خلق =|عصب =|عظم =|لحم =|برق =|صخر =|هرم =|كون =|نبو نبي|علو علو|جذع =|جنس جنس|نوو نووي|عسكر =|قوم =|ربح =|ضرب ضريبة|حرف حرفة|طلب طلب|نقل =|دفع دفع|وسط =|زوج =|فرد =|نسل =|خشب =|حجر =|قطن =|زيت =|ثلج =|شعر =|نار =|خير =|فرع =|رمز =|أصل =|عصر =|جسد =|بدن =|أثر =|ركن =|مرض =|ليل =|فخر =|بحث =|رأس =|حضر =|شام =|سحر =|عكس =|قدس =|قطب =|سوق =|عرف =|زهر =|سلك =|سمك =|بنك =|نمط =|سرد =|شمس =|نصف =|غاز =|سعر =|لون =|عطر =|جذر =|صدر =|حصر =|فض فضة|آل آلة|حرك حركة|خدم خدمة|هجر هجرة|صور صورة|ذر ذرة|ماد مادة|عاد عادة|قار قارة|شفو شفة|خلو خلية|روم روما
رياض رياضة|تجار تجارة|صناع صناعة|زراع زراعة|جامع جامعة|كتاب كتابة|سياح سياحة|جراح جراحة|قياد قيادة|وزار وزارة|عمار عمارة|طباع طباعة|حراس حراسة|قراء قراءة|مدرس مدرسة|عباد عبادة
`;

/** Letters before «ـي» → the words they come from, folded. */
export const NISBA_BASES: ReadonlyMap<string, readonly string[]> = readTable();

function readTable(): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const entry of TABLE.split(/[\n|]/).filter(Boolean)) {
    const [base = '', word = ''] = entry.trim().split(' ');
    const letters = foldArabic(`${base}ية`).slice(0, -2);
    const made = word === '=' ? letters : foldArabic(word);
    table.set(letters, [...(table.get(letters) ?? []), made]);
  }
  return table;
}

/** Words of four letters and more that are another word than the same with ة at the end. */
export const WITHOUT_TA: ReadonlySet<string> = fold(`
  رياض كتاب تجار صناع زراع جامع سياح جراح عمار طباع قراء مكتب مدرس نقاب طيار سيار دراج نظار حمال عباد بطال محافظ وزار
`);

/** No adjective in «ـي» is made from these, or another word is: «السعودية» is no «سعود», «رئيسي» no «رئيس». */
export const NO_NISBA_BASE: ReadonlySet<string> = fold(`
  سعود محمد أحمد حسين حسان عثمان سلمان هاشم مالك خالد فيصل ناصر منصور جابر راشد سالم حامد سعيد صالح حمدان
  رشيد مجيد عبيد كريم بخار سلام جبران عدنان قحطان شهران غسان مروان زيدان بركات إبراهيم يوسف
  رئيس جمهور مدير شخص ميزان صلاح بندق مسؤول
`);

/** Nouns in «ـية» that are no adjective of the word before it: «ميزانية» is found by no «ميزان». */
export const NOUNS_IN_YA: ReadonlySet<string> = fold(`
  ميزانية جمهورية صلاحية مسرحية مديرية شخصية منهجية مرجعية حيثية مسؤولية عملية قضية نظرية جمعية بلدية
  بندقية قنصلية إشكالية حساسية خلفية نوعية كيفية أغلبية أكثرية أقلية مصداقية استمرارية فاعلية فعالية
  شفافية رفاهية دورية كراهية أرضية احتمالية ازدواجية
`);
