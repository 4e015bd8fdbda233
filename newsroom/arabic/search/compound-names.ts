import { foldArabic } from '../fold';

const fold = (words: string) => words.split(/\s+/).filter(Boolean).map(foldArabic);

/** First parts that are never a name alone: with what follows in the article they are one word. */
const SERVANT = new Set(fold('عبد وعبد لعبد بعبد'));

/** Names that half of the writers write in two words: «أبو ظبي» and «أبوظبي». */
const PAIRS = new Set(
  `أبو ظبي|أبو بكر|أبو الغيط|أبو العلا|أبو الفضل|أبو الخير|أبو مازن|أبو عريش|أم القرى|إن شاء|ما شاء|بور سعيد|بور سودان|نيو يورك|نيو جيرسي|نيو مكسيكو|نيو زيلندا|سري لانكا|كوالا لمبور|هونغ كونغ|هونج كونج|خور فكان|بيت لحم|سان فرانسيسكو|سان باولو|لوس أنجلوس|ريو دي|جاد الله|فتح الله|نصر الله|حمد الله|خير الله|عطا الله|سعد الله|جار الله|ضيف الله|فضل الله|رزق الله|حزب الله|نور الدين|صلاح الدين|علاء الدين|شمس الدين|سيف الدين|عز الدين|خير الدين|بهاء الدين|جمال الدين|كمال الدين|محيي الدين|حسام الدين|سيف الإسلام|فخر الدين|تاج الدين|برهان الدين|نجم الدين|شهاب الدين|أسد الله|آل سعود|آل مكتوم|آل نهيان|آل ثاني|آل خليفة|آل الشيخ|واتس آب|فيس بوك|يو تيوب|سناب شات|تيك توك|انستا غرام|لينكد إن|بلاي ستيشن`
    .split('|')
    .map(foldArabic),
);

/**
 * Whether two neighbouring words, folded, are one name written apart. Whoever searches finds both
 * spellings, because index and query alike take them as one word.
 */
export function isCompound(first: string, second: string): boolean {
  if (SERVANT.has(first)) return second.startsWith('ال') && second.length > 3;
  return PAIRS.has(`${first} ${second}`) || PAIRS.has(`${first.replace(/^[وبلف]/, '')} ${second}`);
}

const TOGETHER = new Set([...PAIRS].map((pair) => pair.replace(' ', '')));

/** Whether a folded word is such a name, written together. */
export function isCompoundName(folded: string): boolean {
  return TOGETHER.has(folded) || /^عبدال./.test(folded);
}
