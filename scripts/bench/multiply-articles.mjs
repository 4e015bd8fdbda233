import pg from 'pg';
import { STORIES_A_DAY } from './generate-articles.mjs';

/** Copies made by one statement, so that none of them holds millions of rows. */
const AT_ONCE = 50;

/**
 * Makes a small newspaper large: copies its imported stories with everything that lists and search
 * are served from, each time further back, until there are `wanted`. Rows that the importer wrote
 * are the pattern, so that a column which is new in the schema comes along by itself.
 */
export async function multiplyArticles(url, wanted) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Ours alone, and every row a copy of one that was checked: no trigger has to look again.
    await client.query('SET session_replication_role = replica');
    await client.query(`CREATE TEMP TABLE pattern AS
      SELECT id, "liveRevisionId" AS revision, row_number() OVER (ORDER BY id) AS place
      FROM "Article" WHERE "externalId" LIKE 'bench-%'`);
    const [{ stories, article, revision }] = await rows(
      client,
      `SELECT (SELECT count(*)::int FROM pattern) AS stories,
         (SELECT max(id)::int FROM "Article") AS article,
         (SELECT max(id)::int FROM "Revision") AS revision`,
    );
    const copies = Math.ceil(wanted / stories) - 1;
    const days = stories / STORIES_A_DAY;
    // Words put into their index one story after the other take minutes; all at once, seconds.
    const indexes = await rows(
      client,
      `SELECT indexname AS name, indexdef AS made FROM pg_indexes WHERE indexdef LIKE '%USING gin%'
        AND tablename IN ('ArticleSearch', 'DeskSearch')`,
    );
    for (const { name } of indexes) await client.query(`DROP INDEX "${name}"`);
    for (let from = 1; from <= copies; from += AT_ONCE) {
      const range = { from, to: Math.min(copies, from + AT_ONCE - 1), stories, days };
      for (const statement of statements({ ...range, article, revision })) {
        await client.query(statement);
      }
    }
    for (const { made } of indexes) await client.query(made);
    for (const table of ['Article', 'Revision']) {
      await client.query(
        `SELECT setval(pg_get_serial_sequence('"${table}"', 'id'), max(id)) FROM "${table}"`,
      );
    }
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}

function statements({ from, to, stories, days, article, revision }) {
  const copies = `CROSS JOIN generate_series(${from}, ${to}) AS copy`;
  const id = `${article} + (copy - 1) * ${stories} + p.place`;
  const live = `${revision} + (copy - 1) * ${stories} + p.place`;
  const earlier = (column) => `o."${column}" - copy * interval '${days} days'`;
  const copied = (table, key, changes) => {
    const pairs = Object.entries(changes).map(([column, value]) => `'${column}', ${value}`);
    return `INSERT INTO "${table}" SELECT n.* FROM pattern p
      JOIN "${table}" o ON ${key} ${copies}
      CROSS JOIN LATERAL jsonb_populate_record(o, jsonb_build_object(${pairs.join(', ')})) AS n`;
  };
  const ofArticle = 'o."articleId" = p.id';
  const times = { articleId: id, publicAt: earlier('publicAt') };
  return [
    copied('Article', 'o.id = p.id', {
      id,
      externalId: `o."externalId" || '-' || copy`,
      liveRevisionId: live,
      publicAt: earlier('publicAt'),
      firstPublishedAt: earlier('firstPublishedAt'),
    }),
    copied('Revision', 'o.id = p.revision', { id: live, articleId: id, title: TITLE }),
    copied('WorkingCopy', ofArticle, {
      articleId: id,
      baseRevisionId: live,
      title: TITLE,
      updatedAt: earlier('updatedAt'),
    }),
    copied('ArticleTag', ofArticle, times),
    copied('ArticleWriter', ofArticle, times),
    // Its column of words has no JSON form that reads back.
    `INSERT INTO "ArticleSearch" ("articleId", "publicAt", "sectionId", "kind", "analyser", "document", "pairs")
      SELECT ${id}, ${earlier('publicAt')}, o."sectionId", o."kind", o."analyser", o.document, o.pairs
      FROM pattern p JOIN "ArticleSearch" o ON ${ofArticle} ${copies}`,
    `INSERT INTO "ArticleSearchHead" ("articleId", "words")
      SELECT ${id}, o.words FROM pattern p JOIN "ArticleSearchHead" o ON ${ofArticle} ${copies}`,
    `INSERT INTO "DeskSearch" ("articleId", "analyser", "document")
      SELECT ${id}, o."analyser", o.document
      FROM pattern p JOIN "DeskSearch" o ON ${ofArticle} ${copies}`,
    // An old story was read, and is read no more.
    `INSERT INTO "ArticleViewTotal" ("articleId", "count")
      SELECT ${id}, 1 + (p.place * 7919 + copy * 104729) % 5000 FROM pattern p ${copies}`,
  ];
}

const TITLE = `o.title || ' ' || copy`;

async function rows(client, text) {
  return (await client.query(text)).rows;
}
