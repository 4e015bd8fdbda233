import { bodyText } from '../../articles/body/body-text';
import type { Body } from '../../articles/body/blocks';
import { db } from '../../db/client';
import { compareEngines, type Answers } from './compare-engines';
import { familyQueries } from './family-queries';
import { headlineQueries } from './headline-queries';
import type { JudgedQuery } from './judged-query';
import { readPairs, type Pair } from './read-pairs';

const HEADLINES = 34;
const MOST_STORIES = 500;

/** What every engine got right of the pairs of each file, and of questions to the newest live stories. */
export async function compareSearch(files: string[]): Promise<Map<string, Answers[]>> {
  const stories = await newestStories();
  const texts = stories.map(({ title, text }) => `${title}\n${text}`);
  const questions = [
    ...headlineQueries(
      stories.map(({ title }) => title),
      HEADLINES,
    ),
    ...familyQueries(texts),
  ];
  return db().$transaction(
    async (tx) => {
      const answers = new Map<string, Answers[]>();
      for (const file of files) answers.set(file, await comparePairs(tx, readPairs(file)));
      const what = `${questions.length} questions to ${stories.length} stories`;
      return answers.set(what, await compareEngines(tx, texts, questions));
    },
    { timeout: 120_000 },
  );
}

/** Each query is asked of its own text alone. */
export function comparePairs(
  tx: Parameters<typeof compareEngines>[0],
  pairs: Pair[],
): Promise<Answers[]> {
  const queries = pairs.map(({ query, isFound, tries }, text): JudgedQuery => ({
    query,
    found: isFound ? [text] : [],
    absent: isFound ? [] : [text],
    tries,
  }));
  return compareEngines(
    tx,
    pairs.map(({ text }) => text),
    queries,
  );
}

async function newestStories(): Promise<{ title: string; text: string }[]> {
  const rows = await db().article.findMany({
    where: { liveRevisionId: { not: null }, publicAt: { not: null } },
    orderBy: { id: 'desc' },
    take: MOST_STORIES,
    select: { liveRevision: { select: { title: true, standfirst: true, body: true } } },
  });
  return rows.flatMap(({ liveRevision }) => {
    if (!liveRevision) return [];
    const { title, standfirst, body } = liveRevision;
    return [{ title, text: `${standfirst}\n${bodyText(body as Body)}` }];
  });
}
