import type { Tx } from '../db/client';
import { checklistRules, DEFAULT_RULES, type ChecklistRules } from './rules';

const KEY = 'checklist';

/** Key of the row in Setting that holds the rules: the newspaper's, or a section's own. */
export function checklistKey(sectionId: number | null): string {
  return sectionId === null ? KEY : `${KEY}.${sectionId}`;
}

/** The rules that hold in a section: its own, else the newspaper's, else those it began with. */
export async function readRules(tx: Tx, sectionId: number | null): Promise<ChecklistRules> {
  const keys = [checklistKey(null), ...(sectionId === null ? [] : [checklistKey(sectionId)])];
  const rows = await tx.setting.findMany({ where: { key: { in: keys } } });
  const row = rows.find(({ key }) => key !== KEY) ?? rows[0];
  return row ? checklistRules.parse(row.value) : DEFAULT_RULES;
}
