import { db } from '../db/client';
import { articleKey } from '../events/page-keys';
import type { Body } from './body/blocks';
import { cardsById, noteBeside } from './cards';
import { bodyStoryIds } from './shown-media';
import type { ArticleCard } from './views';
import { visibleAt } from './visible';

/** The stories of a text's boxes that readers may see now, by number. */
export async function bodyStories(body: Body, now: Date): Promise<Record<number, ArticleCard>> {
  const ids = [...new Set(bodyStoryIds(body))];
  if (ids.length === 0) return {};
  // One that is not public today may be tomorrow.
  noteBeside(...ids.map(articleKey));
  const visible = await db().article.findMany({
    where: { id: { in: ids }, ...visibleAt(now) },
    select: { id: true },
  });
  const cards = await cardsById(
    visible.map(({ id }) => id),
    now,
    noteBeside,
  );
  return Object.fromEntries(cards.map((card) => [card.id, card]));
}
