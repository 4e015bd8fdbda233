import { foldArabic } from '../fold';
import { spell } from './spelling';

/**
 * Words that say nothing about what a text is about. Compared as they are spelt, not folded: «على» is
 * one and the name «علي» is not; where writers leave a hamza out («الى، ان»), both spellings stand here.
 */
const WORDS = `
  في من إلى الى على عن مع حتى منذ خلال بين عند لدى حول ضد دون لدي بدون عبر نحو قبل بعد تحت فوق أمام وراء داخل خارج ضمن حسب وفق سوى إلا الا غير
  أن ان إن أنّ لأن لان كأن كان كانت كانوا يكون تكون يكن تكن ليس ليست لكن لكنّ لكنه لكنها ولكن أو او ثم بل لا لم لن ما ماذا مما عما كما كلما حين حيث حيثما إذ اذ إذا اذا لو لولا لعل قد لقد سوف هل متى أين اين كيف لماذا أي اي أية أيضا ايضا أيضًا
  هذا هذه هذان هذين هاتان هاتين هؤلاء ذلك تلك ذاك أولئك اولئك هنا هناك هنالك
  الذي التي الذين اللذان اللذين اللتان اللتين اللاتي اللواتي اللائي
  هو هي هم هن هما نحن أنا انا أنت انت أنتم انتم
  له لها لهم لهن لهما لنا لك لي لكم به بها بهم بهما بنا منه منها منهم منهما فيه فيها فيهم فيهما عليه عليها عليهم عليهما علينا إليه اليه إليها اليها إليهم اليهم عنه عنها عنهم معه معها معهم معنا لديه لديها لديهم عنده عندها بينه بينها بينهم بينهما أنه انه إنه أنها انها إنها أنهم انهم إنهم لأنه لانه لأنها لانها كأنه كأنها
  كل بعض جميع كافة كلا كلتا أحد احد إحدى احدى عدة مثل ذات ذو ذوي ذي نفس نفسه نفسها بما لما فيما بينما عندما بعدما قبلما طالما إنما انما ربما وإلا فقط جدا جدًّا جدًا نعم كلّ
  ال بال لل وال بن بأن بان آل إلي الي حتي سواء كذلك ثمة حوالي بشأن
  يا أيها ايها
`;

const STOP = new Set(WORDS.split(/\s+/).filter(Boolean).map(spell));

/** Latin words of the same kind, folded. */
const LATIN = new Set('the a an of and or to in on at for by with from is are was were'.split(' '));

/** Stands before a word with a conjunction grown to it («وفي، فإن») and is a word of its own then. */
const NOT_CONJOINED = new Set(['وله', 'فلان', 'فلك', 'فهم', 'وهم', 'وعد', 'فما'].map(spell));

/** Whether a word, as spelt (see `spell`), is too common to search by. */
export function isStopWord(spelt: string): boolean {
  // «د. محمد»، «1446هـ»، «الـ50»: a letter alone is no word.
  if (STOP.has(spelt) || /^[ء-ي]$/.test(spelt)) return true;
  if (/^[وف]/.test(spelt) && STOP.has(spelt.slice(1))) return !NOT_CONJOINED.has(spelt);
  return /^[a-z]/i.test(spelt) && LATIN.has(foldArabic(spelt));
}
