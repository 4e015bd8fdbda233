import { formatNumber, type DigitSystem } from './digits';
import type { NounForms } from './noun-words';

export interface CountOptions {
  /** The case in which the phrase stands: only the dual shows it. Default `nominative`. */
  readonly grammaticalCase?: 'nominative' | 'genitive';
  /** Default `latn`. */
  readonly digits?: DigitSystem;
}

const RULES = new Intl.PluralRules('ar');

const NO_BREAK_SPACE = '\u00a0';

/** A number with its noun in agreement: «دقيقة», «دقيقتان», «5 دقائق», «11 دقيقة». The two never part at a line's end. */
export function countNoun(n: number, forms: NounForms, options: CountOptions = {}): string {
  const category = RULES.select(n);
  if (category === 'one') return forms.one;
  if (category === 'two') {
    return options.grammaticalCase === 'genitive' ? forms.twoGenitive : forms.two;
  }
  const noun = category === 'zero' ? forms.other : forms[category];
  return `${formatNumber(n, { digits: options.digits })}${NO_BREAK_SPACE}${noun}`;
}
