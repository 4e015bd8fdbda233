import { z } from 'zod';
import { foldArabic } from '../../arabic/fold';
import { db } from '../../db/client';
import type { Actor } from '../../staff/actor';
import { authorize } from '../../staff/policy';
import type { Entry } from './dictionary';
import { SUGGESTED_SYNONYMS } from './suggested-entries';

export interface EntryItem extends Entry {
  id: number;
  version: number;
  /** When it was last changed. */
  at: Date;
}

export const entriesInput = z.object({
  /** Letters that stand in one of the words, in any spelling. */
  q: z.string().trim().max(60).catch(''),
  page: z.coerce.number().int().min(1).max(200).catch(1),
});

const PAGE_SIZE = 50;

/** Entries of one kind, what was changed last first; `total` counts those that have the letters. */
export async function listEntries(
  actor: Actor,
  kind: Entry['kind'],
  { q, page }: z.output<typeof entriesInput>,
): Promise<{ items: EntryItem[]; total: number; hasMore: boolean }> {
  authorize(actor, 'search.teach');
  const rows = await db().dictionaryEntry.findMany({
    where: { kind },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
  });
  const wanted = foldArabic(q);
  const found = rows.filter(({ words }) => words.some((word) => foldArabic(word).includes(wanted)));
  const shown = found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return {
    items: shown.map(({ id, words, version, updatedAt: at }) => ({ id, kind, words, version, at })),
    total: found.length,
    hasMore: found.length > page * PAGE_SIZE,
  };
}

/** One entry, for who changes it; null when it is gone. */
export async function getEntry(actor: Actor, id: number): Promise<EntryItem | null> {
  authorize(actor, 'search.teach');
  const row = await db().dictionaryEntry.findUnique({ where: { id } });
  return row && { ...row, at: row.updatedAt };
}

/** The groups that may be begun with, as words. */
export function listSuggestedSynonyms(): string[][] {
  return SUGGESTED_SYNONYMS;
}
