import { fieldsOf } from '../articles/fields';
import { getDeskRow } from '../articles/get-desk-state';
import { db } from '../db/client';
import type { Actor } from '../staff/actor';
import { readChecklistFacts } from './checklist-facts';
import type { ChecklistFacts } from './evaluate-checklist';
import type { ChecklistRules } from './rules';
import { readRules } from './stored-checklist';

/** What the editor's screen needs to hold a text against the rules by itself. */
export interface ArticleChecklist {
  facts: ChecklistFacts;
  /** Those of the section that the saved text stands in. */
  rules: ChecklistRules;
}

/** Throws NOT_FOUND outside the actor's scope. */
export async function getArticleChecklist(
  actor: Actor,
  id: number,
  now: Date,
): Promise<ArticleChecklist> {
  const { workingCopy } = await getDeskRow(actor, id);
  const fields = fieldsOf(workingCopy);
  const [facts, rules] = await Promise.all([
    readChecklistFacts(db(), { id, fields }, now),
    readRules(db(), fields.sectionId),
  ]);
  return { facts, rules };
}
