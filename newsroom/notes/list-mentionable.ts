import { foldArabic } from '../arabic/fold';
import { articleSubject } from '../articles/lock-article';
import { getDeskRow } from '../articles/get-desk-state';
import { db } from '../db/client';
import type { StaffActor } from '../staff/actor';
import { listReaders } from './list-readers';
import type { ColleagueRef } from './views';

const AT_MOST = 8;

/**
 * Colleagues whom a note on this article may name: those who may read it, by the beginning of any
 * of their names, in any spelling. Throws NOT_FOUND outside the actor's scope.
 */
export async function listMentionable(
  actor: StaffActor,
  { id, q }: { id: number; q: string },
): Promise<ColleagueRef[]> {
  const article = await getDeskRow(actor, id);
  const readers = await listReaders(db(), articleSubject(article, article.workingCopy));
  const wanted = foldArabic(q).trim();
  return readers
    .filter(
      (reader) => reader.id !== actor.id && ` ${foldArabic(reader.name)}`.includes(` ${wanted}`),
    )
    .slice(0, AT_MOST);
}
