import { foldArabic } from '../fold';

/** Names and words that half of the writers write in two: «سان فرانسيسكو», «إن شاء الله». */
const PAIRS = new Set(
  `إن شاء|ما شاء|أم القرى|أم القيوين|أم درمان|أم كلثوم|عبد ربه|بور سعيد|بور سودان|بورت سودان|نيو يورك|نيو جيرسي|نيو مكسيكو|نيو زيلندا|نيو دلهي|سري لانكا|كوالا لمبور|هونغ كونغ|هونج كونج|خور فكان|بيت لحم|سان فرانسيسكو|سان باولو|لوس أنجلوس|ريو دي
جاد الله|فتح الله|نصر الله|حمد الله|خير الله|عطا الله|سعد الله|جار الله|ضيف الله|فضل الله|رزق الله|حزب الله|أسد الله|هبة الله|نعمة الله|سيف الله
نور الدين|صلاح الدين|علاء الدين|شمس الدين|سيف الدين|عز الدين|خير الدين|بهاء الدين|جمال الدين|كمال الدين|محيي الدين|محي الدين|حسام الدين|فخر الدين|تاج الدين|برهان الدين|نجم الدين|شهاب الدين|تقي الدين|زين الدين|ضياء الدين|سعد الدين|عماد الدين|عصام الدين|سيف الإسلام|زين العابدين|جاد الحق|جاد الرب
واتس آب|فيس بوك|يو تيوب|سناب شات|تيك توك|انستا غرام|لينكد إن|بلاي ستيشن|بيت كوين|بلوك تشين|واي فاي|سوبر ماركت|لا مركزية|لا سلكي|لا مبالاة
ثلاث مئة|أربع مئة|خمس مئة|ست مئة|سبع مئة|ثمان مئة|ثماني مئة|تسع مئة`
    .split(/[|\n]/)
    .map(foldArabic),
);

const TOGETHER = new Set([...PAIRS].map((pair) => pair.replace(' ', '')));

/**
 * The one word, folded, that two neighbours are when they are a name written apart; null for others. Index
 * and query take both spellings as that word.
 */
export function joinedName(first: NamePart, second: NamePart): string | null {
  const [, particle = '', head = ''] = /^([وبلفك]?)(.*)$/u.exec(first.folded) ?? [];
  const whole = first.folded + second.folded;
  // «عبد» is never a name alone.
  if (head === 'عبد' && /^ال../.test(second.folded)) return whole;
  // «أبو ظبي» and what becomes of it in a sentence.
  if (/^اب[وي]$/.test(head) && ONE_NAME_WITH_FATHER.has(second.folded)) {
    return `${particle}ابو${second.folded}`;
  }
  if (head === 'ابو' && /^[ء-ي]{3,}$/.test(second.folded)) return whole;
  // «آل سعود»: with ء before it, it is no «السعود».
  if (/^[وبلفك]?آل$/.test(first.spelt) && /^[ء-ي]/.test(second.folded))
    return `ءال${second.folded}`;
  return PAIRS.has(`${first.folded} ${second.folded}`) || PAIRS.has(`${head} ${second.folded}`)
    ? whole
    : null;
}

/** A word as it was spelt (see `spell`), and folded. */
interface NamePart {
  spelt: string;
  folded: string;
}

/** Of these «أبي» before them is no «my father». */
const ONE_NAME_WITH_FATHER: ReadonlySet<string> = new Set(
  'ظبي بكر الغيط العلا الفضل الخير مازن عريش طالب هريرة تمام نواس العلاء حنيفة الطيب'
    .split(' ')
    .map(foldArabic),
);

/** Whether its halves are never to be found alone: every servant of God is no hit for another. */
export function isServant(folded: string): boolean {
  return /^[وبلفك]?عبد$/.test(folded);
}

/** Whether a folded word is such a name, written together. */
export function isCompoundName(folded: string): boolean {
  return TOGETHER.has(folded) || /^(?:عبدال.|ابوظبي$)/.test(folded);
}
