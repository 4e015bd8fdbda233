import { foldWords } from '../../arabic/fold';
import { db } from '../../db/client';
import { NewsroomError } from '../../errors';
import { searchArticles, searchInput } from '../../search/search-articles';

/** A page that an old address may have meant. */
export interface SuggestedTarget {
  address: string;
  title: string;
}

/** So much of what the address says must stand in the headline. */
const LIKE_ENOUGH = 0.5;
const MOST_WORDS = 10;

/**
 * The page that the words of an old address most likely meant: the tag of that name, or the story
 * whose headline has most of them in any spelling. Null where nothing is like it.
 */
export async function suggestTarget(path: string, now: Date): Promise<SuggestedTarget | null> {
  const words = wordsOf(path);
  if (words.length === 0) return null;
  if (/^\/(?:tag|tags|topic|وسم)\//.test(path)) {
    const tag = await db().tag.findUnique({ where: { folded: words.join(' ') } });
    if (tag) return { address: `/tag/${tag.id}`, title: tag.name };
  }
  const { items, related } = await search(words.join(' '), now);
  const likest = [...items, ...related]
    .map((story) => ({ story, share: likeness(words, story.title) }))
    .reduce<{ story: SuggestedTarget; share: number } | null>(
      (best, one) => (best && best.share >= one.share ? best : one),
      null,
    );
  if (!likest || likest.share < LIKE_ENOUGH) return null;
  return { address: likest.story.address, title: likest.story.title };
}

/** The words of the last part that has any: «/2019/05/خبر-عن-القطار.html» → خبر، عن، القطار. */
function wordsOf(path: string): string[] {
  const [bare = ''] = path.split('?');
  const parts = bare
    .split('/')
    .map((part) =>
      foldWords(part.replace(/\.[a-z]{2,5}$/i, '').replace(/[-_+.]+/g, ' ')).filter(
        (word) => word.length > 1 && /\p{L}/u.test(word),
      ),
    );
  return (parts.findLast((words) => words.length > 0) ?? []).slice(0, MOST_WORDS);
}

async function search(q: string, now: Date): ReturnType<typeof searchArticles> {
  try {
    return await searchArticles(searchInput.parse({ q: q.slice(0, 200) }), now);
  } catch (error) {
    // Nothing is suggested then; the list stands all the same.
    if (error instanceof NewsroomError && error.code === 'TOO_SLOW') {
      return searchArticles(searchInput.parse({}), now);
    }
    throw error;
  }
}

function likeness(words: string[], title: string): number {
  const inTitle = foldWords(title);
  const shared = words.filter((word) =>
    inTitle.some((other) => other === word || other.endsWith(word) || word.endsWith(other)),
  );
  return shared.length / words.length;
}
