import { db } from '../db/client';
import { NewsroomError } from '../errors';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { checklistRules, type ChecklistRules } from './rules';
import { checklistKey, readRules } from './stored-checklist';

/** The rules of the newspaper or of one section, for who may change them. */
export interface DeskChecklist {
  sectionId: number | null;
  rules: ChecklistRules;
  /** The one that a change has to name; 0 while there are no rules of its own. */
  version: number;
}

/**
 * The rules as they are edited; a section without its own shows the newspaper's. Throws NOT_FOUND
 * for a section that does not exist.
 */
export async function getChecklist(actor: Actor, sectionId: number | null): Promise<DeskChecklist> {
  authorize(actor, 'checklist.edit');
  if (sectionId !== null && (await db().section.count({ where: { id: sectionId } })) === 0) {
    throw new NewsroomError('NOT_FOUND');
  }
  const own = await db().setting.findUnique({ where: { key: checklistKey(sectionId) } });
  return {
    sectionId,
    rules: own ? checklistRules.parse(own.value) : await readRules(db(), null),
    version: own?.version ?? 0,
  };
}

/** The sections that have rules of their own. */
export async function listOwnChecklists(actor: Actor): Promise<number[]> {
  authorize(actor, 'checklist.edit');
  const prefix = `${checklistKey(null)}.`;
  const rows = await db().setting.findMany({
    where: { key: { startsWith: prefix } },
    select: { key: true },
  });
  return rows.map(({ key }) => Number(key.slice(prefix.length)));
}
