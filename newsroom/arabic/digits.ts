/** The digits of the whole site: 0-9 (`latn`) or ٠-٩ (`arab`); never both on a page. */
export type DigitSystem = 'latn' | 'arab';

export interface NumberOptions {
  /** Default `latn`. */
  readonly digits?: DigitSystem;
  /** Decimals kept at most; default 2. Zeros at the end are not written. */
  readonly decimals?: number;
  /** Thousands separators; default true. Years and article numbers go without. */
  readonly grouping?: boolean;
}

/** «1,180», «3.2» (or «١٬١٨٠», «٣٫٢»); a negative number carries the mark that keeps its sign on its left. */
export function formatNumber(value: number, options: NumberOptions = {}): string {
  const { digits = 'latn', decimals = 2, grouping = true } = options;
  return formatter(digits, decimals, grouping).format(value);
}

/**
 * «12%» for 12. U+061C between number and sign lets the sign fall to the left of the figure in every context.
 *
 * @param points percentage points, so 12 for 12%
 */
export function formatPercent(points: number, options: NumberOptions = {}): string {
  const sign = options.digits === 'arab' ? '٪' : '%';
  return `${formatNumber(points, { decimals: 1, ...options })}\u061c${sign}`;
}

/** The digits of a text that is already formatted (a clock, a year padded with zeros) in the site's system. */
export function withDigits(text: string, digits: DigitSystem): string {
  if (digits === 'latn') return text;
  return text.replace(/[0-9]/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)));
}

/**
 * A sentence whose numbers stand in it as they were written, in the site's system: «15,000» becomes
 * «١٥٬٠٠٠». Names («MP3»), addresses and colours keep theirs.
 */
export function sentenceDigits(sentence: string, digits: DigitSystem): string {
  if (digits === 'latn') return sentence;
  return sentence.replace(NUMBER, (number) =>
    withDigits(number, digits).replaceAll(',', '٬').replaceAll('.', '٫'),
  );
}

/** A number that touches no Latin letter, no part of an address and no colour. */
const NUMBER = /(?<![\w#/:.-])\d+(?:[.,]\d+)*(?![\w/-]|\.\w)/g;

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(digits: DigitSystem, decimals: number, grouping: boolean): Intl.NumberFormat {
  const key = `${digits} ${decimals} ${grouping}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(`ar-u-nu-${digits}`, {
    maximumFractionDigits: decimals,
    useGrouping: grouping,
  });
  formatters.set(key, made);
  return made;
}
