import { bodyText } from '../articles/body/body-text';
import type { Body } from '../articles/body/blocks';
import type { Tx } from '../db/client';
import { write } from '../db/write';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { learnTerms } from './learn-terms';
import { ANALYSER_VERSION, searchDocument } from './search-document';

const BATCH = 100;

/**
 * Makes the words of a batch of live stories anew whose were made by older rules, the newest stories
 * first; returns how many they were, 0 when all are made by today's. The newspaper goes on meanwhile, and
 * whoever stops it goes on from there. Readers' pages change only with the next search, so there is no event.
 */
export async function reindexStories(actor: Actor, now: Date): Promise<number> {
  authorize(actor, 'search.index');
  return write(actor, now, async (tx) => {
    const rows = await nextRows(tx);
    const documents: string[] = [];
    for (const row of rows) documents.push(await documentOf(tx, row));
    // One statement: the rows are held until here, so that no publication is overwritten.
    await tx.$executeRaw`
      UPDATE "ArticleSearch" s SET "document" = new.document::tsvector, "analyser" = ${ANALYSER_VERSION}
      FROM unnest(${rows.map(({ id }) => id.toString())}::text[], ${documents}::text[])
        AS new(id, document)
      WHERE s."articleId" = new.id::bigint`;
    return rows.length;
  });
}

interface StoryRow {
  id: bigint;
  title: string;
  standfirst: string;
  body: unknown;
  tagIds: number[];
}

async function nextRows(tx: Tx): Promise<StoryRow[]> {
  return tx.$queryRaw<StoryRow[]>`
    SELECT s."articleId" AS id, r.title, r.standfirst, r.body, r."tagIds"
    FROM "ArticleSearch" s JOIN "Article" a ON a.id = s."articleId"
      JOIN "Revision" r ON r.id = a."liveRevisionId"
    WHERE s."analyser" <> ${ANALYSER_VERSION}
    ORDER BY s."publicAt" DESC, s."articleId" DESC LIMIT ${BATCH}
    FOR UPDATE OF s SKIP LOCKED`;
}

async function documentOf(tx: Tx, { title, standfirst, body, tagIds }: StoryRow): Promise<string> {
  const tags =
    tagIds.length === 0
      ? []
      : await tx.tag.findMany({ where: { id: { in: tagIds } }, select: { name: true } });
  const texts = { title, standfirst, tags: tags.map(({ name }) => name) };
  await learnTerms(tx, [texts]);
  return searchDocument({ ...texts, body: bodyText(body as Body) });
}
