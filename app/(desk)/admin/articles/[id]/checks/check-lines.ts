import { ar } from '@/messages/ar';
import { formatNumber, type DigitSystem } from '@/newsroom/arabic/digits';
import type { Broken, Check, ChecklistFacts } from '@/newsroom/checklist/evaluate-checklist';
import { MAIN_PICTURE_BOX } from '../pictures/picture-checks';

/** A line of the checklist. */
export interface CheckLine {
  key: string;
  /** `must`: publication is refused until it is mended. */
  state: 'met' | 'should' | 'must';
  sentence: string;
  /** An address that the sentence is about, shown beside it. */
  href?: string;
  /** Where it is mended (find-target.ts), and the word for the way there. */
  target: string | null;
  mend: string;
}

const words = ar.checklist;

const TARGETS: Partial<Record<Check['rule'], { target: string; mend: string }>> = {
  title: { target: 'field:title', mend: words.mend.write },
  section: { target: 'field:sectionId', mend: words.mend.choose },
  body: { target: 'field:body', mend: words.mend.write },
  headlineLength: { target: 'field:title', mend: words.mend.show },
  standfirst: { target: 'field:standfirst', mend: words.mend.write },
  standfirstLength: { target: 'field:standfirst', mend: words.mend.show },
  tags: { target: 'field:tagIds', mend: words.mend.add },
  mainPicture: { target: MAIN_PICTURE_BOX, mend: words.mend.add },
};

/** Check → a line where it is met, else a line for each place that breaks it. */
export function checkLines(check: Check, facts: ChecklistFacts, digits: DigitSystem): CheckLine[] {
  const { rule, level, broken, limit = 0 } = check;
  if (broken.length === 0) {
    const sentence = words.rule[rule].met;
    return [{ key: rule, state: 'met', sentence, target: null, mend: '' }];
  }
  const sentence = words.rule[rule].unmet(limit, { digits });
  return broken.map((place, at) => {
    const isFar = place.href !== undefined && facts.links[place.href] === 'unreachable';
    return {
      key: `${rule} ${at}`,
      state: level === 'hard' && !isFar ? 'must' : 'should',
      sentence: isFar ? words.unreachable : withPicture(sentence, place, digits),
      ...(place.href !== undefined && { href: place.href }),
      ...(TARGETS[rule] ?? { target: targetOf(place), mend: words.mend.show }),
    };
  });
}

function withPicture(sentence: string, { picture }: Broken, digits: DigitSystem): string {
  if (picture === undefined) return sentence;
  const { ofMain, ofBody } = ar.editor.checklist;
  const which = picture === 0 ? ofMain : ofBody(formatNumber(picture, { digits }));
  return words.which(sentence, which);
}

function targetOf({ picture, blockId, href }: Broken): string | null {
  if (href !== undefined) return `link:${href}`;
  if (picture === 0) return MAIN_PICTURE_BOX;
  return blockId === undefined ? null : `picture-${blockId}`;
}
