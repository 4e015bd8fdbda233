import type { Tx } from '../../db/client';
import type { SearchStory } from '../provider';

/**
 * Notes the words of headlines, standfirsts and tags as words of the newspaper. In the order of the words,
 * so that two publications at once wait for each other and never in a circle.
 */
export async function learnTerms(tx: Tx, stories: Pick<SearchStory, 'terms'>[]): Promise<void> {
  const all = new Map<string, { spelling: string; stories: number }>();
  for (const [folded, spelling] of stories.flatMap(({ terms }) => [...terms])) {
    const known = all.get(folded);
    if (known) known.stories += 1;
    else all.set(folded, { spelling, stories: 1 });
  }
  if (all.size === 0) return;
  const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : 1));
  await tx.$executeRaw`
    INSERT INTO "SearchTerm" AS t ("folded", "spelling", "stories")
    SELECT * FROM unnest(${sorted.map(([folded]) => folded)}::text[],
      ${sorted.map(([, { spelling }]) => spelling)}::text[],
      ${sorted.map(([, { stories }]) => stories)}::int[])
    ON CONFLICT ("folded") DO UPDATE SET "stories" = t."stories" + excluded."stories"`;
}
