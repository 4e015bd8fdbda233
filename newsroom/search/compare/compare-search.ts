import { readFileSync } from 'node:fs';
import { bodyText } from '../../articles/body/body-text';
import type { Body } from '../../articles/body/blocks';
import { db } from '../../db/client';
import { compareEngines, type Misses } from './compare-engines';
import { judgedQueries, type JudgedQuery } from './judged-queries';

const STORIES = 34;

/** What every engine got right of the golden pairs (a file) and of questions to the newest live stories. */
export async function compareSearch(goldenFile: string): Promise<Record<string, Misses[]>> {
  const golden = readGolden(goldenFile);
  const stories = await newestStories();
  const judged = judgedQueries(
    stories.map(({ title }) => title),
    STORIES,
  );
  return db().$transaction(
    async (tx) => {
      const pairs = await compareEngines(
        tx,
        golden.map(({ text }) => text),
        golden.map(({ query, isFound, tries }, text) => ({ query, text, isFound, tries })),
      );
      await tx.$executeRaw`DROP TABLE compared`;
      const own = await compareEngines(
        tx,
        stories.map(({ title, text }) => `${title}\n${text}`),
        judged,
      );
      return { 'golden pairs': pairs, 'questions to the newest stories': own };
    },
    { timeout: 120_000 },
  );
}

type GoldenPair = Omit<JudgedQuery, 'text'> & { text: string };

/** Query, text, 1 or 0, what it tries; by tabs, without the lines that begin with #. */
export function readGolden(file: string): GoldenPair[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [query = '', text = '', found, tries = ''] = line.split('\t');
      return { query, text, isFound: found === '1', tries };
    });
}

async function newestStories(): Promise<{ title: string; text: string }[]> {
  const rows = await db().article.findMany({
    where: { liveRevisionId: { not: null }, publicAt: { not: null } },
    orderBy: { id: 'desc' },
    take: STORIES * 4,
    select: { liveRevision: { select: { title: true, standfirst: true, body: true } } },
  });
  return rows.flatMap(({ liveRevision }) => {
    if (!liveRevision) return [];
    const { title, standfirst, body } = liveRevision;
    return [{ title, text: `${standfirst}\n${bodyText(body as Body)}` }];
  });
}
