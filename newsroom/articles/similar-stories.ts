import { searchWords } from '../arabic/search/search-words';
import { db } from '../db/client';
import { Prisma } from '../db/generated/client';
import type { ArticlePage } from './views';
import { visibleSql } from './visible';

const MOST = 12;
/** Of a tag's stories only the newest are compared: a common tag holds tens of thousands. */
const OF_TAG = 50;
/** Of a section's too: what is like a story and a thousand stories older helps nobody. */
const OF_SECTION = 300;
/** A word that more than one in so many have says nothing of what a story is about. */
const RARE = 10;
const SHORTEST_WORD = 3;

type Text = Pick<ArticlePage, 'id' | 'section' | 'title' | 'standfirst'>;

/** The newest stories that share tags with this one, those with the most of them first. */
export async function sharingTags(
  { id, tags }: Pick<ArticlePage, 'id' | 'tags'>,
  now: Date,
): Promise<number[]> {
  if (tags.length === 0) return [];
  const rows = await db().$queryRaw<{ id: bigint }[]>`
    SELECT a.id FROM unnest(${tags.map((tag) => tag.id)}::int[]) AS tag(id) CROSS JOIN LATERAL (
      SELECT t."articleId" FROM "ArticleTag" t
      WHERE t."tagId" = tag.id AND t."publicAt" <= ${now}
      ORDER BY t."publicAt" DESC, t."articleId" DESC LIMIT ${OF_TAG}
    ) AS newest JOIN "Article" a ON a.id = newest."articleId"
    WHERE a.id <> ${id} AND ${visibleSql(now)}
    GROUP BY a.id ORDER BY count(*) DESC, a."publicAt" DESC, a.id DESC LIMIT ${MOST}`;
  return rows.map((row) => Number(row.id));
}

/**
 * The stories of its section whose headline and standfirst share at least two rare words with this
 * one's, the likest first. The cost follows the 300 newest that are compared, not the archive. A
 * likeness that comes from a later edit of the other story shows when the page is made the next time.
 */
export async function alikeInWords(text: Text, now: Date): Promise<number[]> {
  const rows = await db().$queryRaw<{ id: bigint }[]>(alikeSql(text, now));
  return rows.map((row) => Number(row.id));
}

/** Weights A and B of the search's words are headline and standfirst (search-document.ts). */
export function alikeSql({ id, section, title, standfirst }: Text, now: Date): Prisma.Sql {
  // The likeliest stem alone: a word with several is one word in common.
  const stems = searchWords(`${title} ${standfirst}`).flatMap((word) => word.stems.slice(0, 1));
  const words = [...new Set(stems)].filter((word) => word.length >= SHORTEST_WORD);
  return Prisma.sql`
    WITH newest AS MATERIALIZED (
      SELECT a.id, a."publicAt" FROM "Article" a
      WHERE a."liveSectionId" = ${section.id} AND a.id <> ${id} AND ${visibleSql(now)}
      ORDER BY a."publicAt" DESC, a.id DESC LIMIT ${OF_SECTION}
    ), shared AS MATERIALIZED (
      SELECT newest.id, newest."publicAt", word.lexeme FROM newest CROSS JOIN LATERAL (
        SELECT (unnest(ts_filter(s.document, '{a,b}'))).lexeme FROM "ArticleSearch" s
        WHERE s."articleId" = newest.id OFFSET 0
      ) AS word WHERE word.lexeme = ANY(${words}::text[])
    ), rare AS (
      SELECT lexeme, ln((SELECT count(*) FROM newest)::float / count(*)) AS weight
      FROM shared GROUP BY lexeme
      HAVING count(*) * ${RARE} <= (SELECT count(*) FROM newest)
    )
    SELECT id FROM shared JOIN rare USING (lexeme)
    GROUP BY id, "publicAt" HAVING count(*) > 1
    ORDER BY sum(weight) DESC, "publicAt" DESC, id DESC LIMIT ${MOST}`;
}
