import type { Tx } from '../../db/client';
import { searchedWords } from './searched-words';

/** Does not show a poor search any more, in whatever spelling. Nothing for what is not counted anyhow. */
export async function dismissSearch(tx: Tx, words: string, at: Date): Promise<void> {
  const searched = searchedWords(words);
  if (!searched) return;
  const { folded } = searched;
  await tx.dismissedSearch.upsert({ where: { folded }, create: { folded, at }, update: { at } });
}
