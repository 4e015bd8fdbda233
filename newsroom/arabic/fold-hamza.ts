/**
 * Brings the spellings of hamza on ئ and on the line together, in text whose marks are gone and whose other
 * letters are folded (أ is ا, ؤ is و, ة is ه, ى is ي).
 *
 * A hamza on the line stays a letter: dropping it, as some folds do, would turn «ماء» into the particle «ما»
 * and «جزء» into «جز». Lucene's ArabicNormalizer keeps it too. Only where writers disagree is it resolved:
 * - «مسئول، شئون، رءوس» (Egyptian seats) are found with «مسؤول، شؤون، رؤوس»;
 * - «شيء، شئ، شىء» and «سيئ، سيء» end alike;
 * - «قرائة» is the commonest slip for «قراءة»; «مائة» is «مئة».
 */
export function foldHamza(text: string): string {
  if (!/[ئء]/.test(text)) return text;
  return text
    .replace(EGYPTIAN_SEATS, 'و')
    .replace(HUNDRED, 'مي')
    .replace(SEAT_BEFORE_FINAL_HEH, 'ء')
    .replace(FINAL_AFTER_YEH, 'ي')
    .replaceAll('ئ', 'ي');
}

// Each expression begins with the hamza and looks back from there: looking back from every letter
// takes twenty times as long.
// «ناشئون، منشئون» must stay: the ش of «شئون» opens the word or follows ال or a one-letter particle.
const EGYPTIAN_SEATS =
  /[ئء](?:(?<=مس.)(?=ول)|(?<=(?:^|[^ء-ي]|[لوبفك])ش.)(?=ون)|(?<=[ركف].)(?=وس)|(?<=[رد]ء)(?=و))/g;

// Only the number, after particles and «ثلاث» to «تسع»: «أسمائه» and «علمائه» end alike and are no hundreds.
const HUNDRED =
  /مائ(?<=(?:^|[^ء-ي])[وف]?[بلك]?(?:ال|ل)?(?:ثلاث|اربع|خمس|ست|سبع|ثماني?|تسع)?مائ)(?=ه(?![ء-ي])|ت[اي]ن)/g;

const SEAT_BEFORE_FINAL_HEH = /ئ(?<=ا.)(?=ه(?![ء-ي]))/g;

const FINAL_AFTER_YEH = /[يئ][ئء](?![ء-ي])/g;
