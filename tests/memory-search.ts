import { db } from '@/newsroom/db/client';
import type { Found, Question, SearchProvider, SearchStory } from '@/newsroom/search/provider';
import { MOST_COUNTED } from '@/newsroom/search/provider';
import { exactWord, type WordPlace } from '@/newsroom/search/search-document';
import { isAskedFor, likeness, WEIGHT } from './memory-matching';

interface Kept extends SearchStory {
  isOutdated: boolean;
}

/** What travels in the transaction: the database keeps it until the engine fetches it. */
type Note =
  { put: Omit<SearchStory, 'document' | 'terms'>[]; words: Words[] } | { remove: number[] };
interface Words {
  document: [string, WordPlace[]][];
  terms: [string, string][];
}

/**
 * A search that is not the database: stories in memory, and notes in a table, which it reads when it is told to
 * `settle`. For tests of what every engine must do.
 */
export function memorySearch(): SearchProvider & { settle: () => Promise<void> } {
  const kept = new Map<number, Kept>();
  const all = () => [...kept.values()];
  return {
    async put(tx, stories) {
      const words = stories.map(({ document, terms }) => ({
        document: [...document],
        terms: [...terms],
      }));
      const put = stories.map((story) => ({ ...story, document: undefined, terms: undefined }));
      await tx.$executeRaw`INSERT INTO notes (note) VALUES (${JSON.stringify({ put, words })}::jsonb)`;
    },
    async remove(tx, articleIds) {
      const note = JSON.stringify({ remove: articleIds });
      await tx.$executeRaw`INSERT INTO notes (note) VALUES (${note}::jsonb)`;
    },
    async settle() {
      const rows = await db().$queryRaw<{ note: Note }[]>`
        WITH gone AS (DELETE FROM notes RETURNING id, note) SELECT note FROM gone ORDER BY id`;
      for (const { note } of rows) take(kept, note);
    },
    find: (question, now) => Promise.resolve(find(all(), question, now)),
    findHeadlines: ({ whole, begun }, limit, now) => {
      const found = all().filter(({ document }) => {
        const words = [...document].filter(([, places]) =>
          places.some(({ weight }) => weight === 'A'),
        );
        const has = (is: (word: string) => boolean) => words.some(([word]) => is(word));
        return (
          whole.every((stems) => has((word) => stems.includes(word))) &&
          (has((word) => begun.stems.includes(word)) ||
            has((word) => begun.beginnings.some((one) => word.startsWith(exactWord(one)))))
        );
      });
      return Promise.resolve(
        found.filter(isVisible(now)).sort(newestFirst).slice(0, limit).map(numberOf),
      );
    },
    likestTerms: (words) => {
      const terms = new Map(all().flatMap((story) => [...story.terms]));
      const likest = words
        .filter((word) => !terms.has(word))
        .flatMap((word) => {
          const [best] = [...terms]
            .map(([folded, spelling]) => ({ spelling, like: likeness(folded, word) }))
            .filter(({ like }) => like > 0.35)
            .sort((a, b) => b.like - a.like);
          return best ? [[word, best.spelling] as const] : [];
        });
      return Promise.resolve(new Map(likest));
    },
    async findOutdated(below, limit) {
      return (await outdated(kept)).filter((id) => id < below).slice(0, limit);
    },
    countOutdated: async () => (await outdated(kept)).length,
    markOutdated: (_tx, articleIds) => {
      for (const story of all()) {
        if (articleIds?.includes(BigInt(story.articleId)) ?? true) story.isOutdated = true;
      }
      return Promise.resolve();
    },
  };
}

function take(kept: Map<number, Kept>, note: Note): void {
  if ('remove' in note) {
    for (const id of note.remove) kept.delete(id);
    return;
  }
  for (const [at, story] of note.put.entries()) {
    kept.set(story.articleId, {
      ...story,
      publicAt: new Date(story.publicAt),
      unpublishAt: story.unpublishAt && new Date(story.unpublishAt),
      document: new Map(note.words[at]?.document),
      terms: new Map(note.words[at]?.terms),
      isOutdated: false,
    });
  }
}

async function outdated(kept: Map<number, Kept>): Promise<number[]> {
  const live = await db().article.findMany({
    where: { publicAt: { not: null } },
    orderBy: { id: 'desc' },
    select: { id: true },
  });
  return live.map(({ id }) => Number(id)).filter((id) => kept.get(id)?.isOutdated ?? true);
}

function find(stories: Kept[], question: Question, now: Date): Found {
  const { filters, sort, from, limit } = question;
  const place = 'after' in from ? from.after.split('_').map(Number) : [];
  const after = place.length === 4 ? place : null;
  const asOf = new Date(after?.[0] ?? now);
  const found = stories
    .filter(isVisible(now))
    .filter(({ publicAt }) => publicAt <= asOf)
    .filter(isWithin(filters))
    .filter((story) => isAskedFor(story.document, question))
    .sort(newestFirst)
    .slice(0, MOST_COUNTED + 1);
  const ranked = found
    .map((story) => ({ story, rank: sort === 'date' ? 0 : rankOf(story, question, asOf) }))
    .sort((a, b) => b.rank - a.rank || newestFirst(a.story, b.story))
    .slice(0, MOST_COUNTED);
  const start = after
    ? ranked.findIndex(({ story, rank }) => {
        const [, wasRank = 0, wasPublic = 0, wasId = 0] = after;
        if (rank !== wasRank) return rank < wasRank;
        const publicAt = story.publicAt.getTime();
        return publicAt === wasPublic ? story.articleId < wasId : publicAt < wasPublic;
      })
    : 'skip' in from
      ? from.skip
      : 0;
  const page = start < 0 ? [] : ranked.slice(start, start + limit);
  const last = start >= 0 && start + limit < ranked.length ? page.at(-1) : undefined;
  return {
    ids: page.map(({ story }) => story.articleId),
    total: Math.min(found.length, MOST_COUNTED),
    more: found.length > MOST_COUNTED,
    next: last
      ? [asOf.getTime(), last.rank, last.story.publicAt.getTime(), last.story.articleId].join('_')
      : null,
  };
}

const isVisible =
  (now: Date) =>
  ({ publicAt, unpublishAt }: Kept) =>
    publicAt <= now && (!unpublishAt || unpublishAt > now);

const newestFirst = (a: Kept, b: Kept) =>
  b.publicAt.getTime() - a.publicAt.getTime() || b.articleId - a.articleId;

const numberOf = ({ articleId }: Kept) => articleId;

const isWithin =
  ({ sectionId, tagId, writerId, kind, from, to }: Question['filters']) =>
  (story: Kept) =>
    (sectionId === undefined || story.sectionId === sectionId) &&
    (tagId === undefined || story.tagIds.includes(tagId)) &&
    (writerId === undefined || story.writerIds.includes(writerId)) &&
    (kind === undefined || story.kind === kind) &&
    (from === undefined || story.publicAt >= from) &&
    (to === undefined || story.publicAt < to);

function rankOf({ document, publicAt }: Kept, { query }: Question, asOf: Date): number {
  const best = (words: string[]) =>
    Math.max(
      0,
      ...words.flatMap((word) => document.get(word) ?? []).map(({ weight }) => WEIGHT[weight]),
    );
  const words = query.wanted
    .flat()
    .map(({ exact, stems }) => best(stems) + best([exactWord(exact)]))
    .reduce((sum, one) => sum + one, 0);
  const days = (asOf.getTime() - publicAt.getTime()) / 86_400_000;
  return words * (0.4 + 0.6 * 0.5 ** (days / 120));
}
