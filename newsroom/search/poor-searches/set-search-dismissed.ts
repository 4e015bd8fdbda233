import { z } from 'zod';
import { write } from '../../db/write';
import { NewsroomError } from '../../errors';
import type { Actor } from '../../staff/actor';
import { authorize } from '../../staff/policy';
import { dismissSearch } from './dismiss-search';
import { searchedWords } from './searched-words';

export const dismissalInput = z.object({
  words: z.string().max(200),
  dismissed: z.enum(['yes', 'no']),
});

/** Takes a poor search off the list, or puts it back. Throws NOT_FOUND for what is none. */
export async function setSearchDismissed(
  actor: Actor,
  { words, dismissed }: z.output<typeof dismissalInput>,
  now: Date,
): Promise<void> {
  authorize(actor, 'search.teach');
  const searched = searchedWords(words);
  if (!searched) throw new NewsroomError('NOT_FOUND', { sentence: 'unknownSearch' });
  const { folded } = searched;
  await write(actor, now, async (tx, record) => {
    if (dismissed === 'yes') await dismissSearch(tx, words, now);
    else await tx.dismissedSearch.deleteMany({ where: { folded } });
    record({
      type: 'search.dismissed',
      nounId: folded,
      data: { words: searched.words, dismissed: dismissed === 'yes' },
    });
  });
}
