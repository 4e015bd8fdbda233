import type { RefusalKey } from '@/messages/ar-refusals';
import { fieldsOf, type FieldName } from '../articles/fields';
import type { LockedArticle } from '../articles/lock-article';
import type { Tx } from '../db/client';
import { NewsroomError } from '../errors';
import { readChecklistFacts } from './checklist-facts';
import { evaluateChecklist, type Check } from './evaluate-checklist';
import { RULE_NAMES, type RuleName } from './rules';
import { readRules } from './stored-checklist';

const REFUSALS: Record<RuleName, { sentence: RefusalKey; field: FieldName | null }> = {
  headlineLength: { sentence: 'headlineTooLong', field: 'title' },
  standfirst: { sentence: 'standfirstMissing', field: 'standfirst' },
  standfirstLength: { sentence: 'standfirstTooLong', field: 'standfirst' },
  tags: { sentence: 'tagsMissing', field: 'tagIds' },
  mainPicture: { sentence: 'mainPictureMissing', field: 'picture' },
  credit: { sentence: 'creditMissing', field: 'picture' },
  licence: { sentence: 'licenceUnknown', field: 'picture' },
  ownLinks: { sentence: 'ownLinksDead', field: 'body' },
  foreignLinks: { sentence: 'foreignLinksDead', field: 'body' },
  openNotes: { sentence: 'notesOpen', field: null },
};

/**
 * The rules that the newspaper made hard in the text's section. Refuses with RULE: the first
 * sentence, one for each field, and all that is not met as `data.unmet`.
 */
export async function requireChecklist(
  tx: Tx,
  copy: LockedArticle['copy'],
  now: Date,
): Promise<void> {
  const rules = await readRules(tx, copy.sectionId);
  if (!RULE_NAMES.some((name) => rules.levels[name] === 'hard')) return;
  const fields = fieldsOf(copy);
  const facts = await readChecklistFacts(tx, { id: Number(copy.articleId), fields }, now);
  const unmet = evaluateChecklist(fields, facts, rules).filter(isHardAndUnmet);
  const [first] = unmet;
  if (!first) return;
  const sentences: Record<string, RefusalKey> = {};
  for (const { rule } of unmet) {
    const { sentence, field } = REFUSALS[rule];
    if (field) sentences[field] ??= sentence;
  }
  throw new NewsroomError('RULE', {
    sentence: REFUSALS[first.rule].sentence,
    fields: sentences,
    data: { unmet },
  });
}

// The fixed rules have commands of their own (require-publishable.ts), which asks them elsewhere too.
function isHardAndUnmet(check: Check): check is Check & { rule: RuleName } {
  return check.level === 'hard' && check.broken.length > 0 && check.rule in REFUSALS;
}
