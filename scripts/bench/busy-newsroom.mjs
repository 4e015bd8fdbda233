import pg from 'pg';

/** Articles under way, by what is to be done with them. */
const WAITING = 300;
const SCHEDULED = 500;
const DRAFTS = 4000;
/** The stories that are read at all, and for how many hours views are there. */
const READ = 1500;
const HOURS = 200;
const REVISIONS = 100;
const NOTICES = 500;
const PICTURES = 3000;

/**
 * Gives a large newspaper the work of a busy newsroom: drafts that colleagues are asked for, a queue
 * of review, a full agenda, notes, notices, views of the last days, a library, and one article with
 * a long history. One of the editors then answers for two sections only.
 */
export async function makeNewsroomBusy(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Ours alone, and every row a copy of one that was checked: no trigger has to look again.
    await client.query('SET session_replication_role = replica');
    for (const statement of STATEMENTS) await client.query(statement);
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}

const person = (role) => `(SELECT id FROM "Staff" WHERE email = '${role}@demo.matbaa')`;
const REPORTER = person('reporter');
const EDITOR = person('editor');
const CHIEF = person('chief');

/** Rows of a table as their copies with other columns; `from` names the pattern `o` and more. */
function copied(table, from, changes) {
  const pairs = Object.entries(changes).map(([column, value]) => `'${column}', ${value}`);
  return `INSERT INTO "${table}" SELECT made.* FROM ${from}
    CROSS JOIN LATERAL jsonb_populate_record(o, jsonb_build_object(${pairs.join(', ')})) AS made`;
}

const NOBODY_READS = {
  externalId: 'NULL',
  liveRevisionId: 'NULL',
  liveSectionId: 'NULL',
  liveKind: 'NULL',
  publicAt: 'NULL',
  firstPublishedAt: 'NULL',
};
const OF_WORK = `work w JOIN "Article" o ON o.id = w.pattern`;

const STATEMENTS = [
  // Every twentieth story is by the reporter: years of work.
  `UPDATE "Article" SET "createdById" = ${REPORTER} WHERE "externalId" LIKE 'bench-%' AND id % 20 = 0`,
  `CREATE TEMP TABLE work AS
    SELECT p.id AS pattern, p."liveRevisionId" AS revision, n,
      (SELECT max(id) FROM "Article") + n AS id,
      CASE WHEN n <= ${WAITING} THEN 'submitted' WHEN n <= ${WAITING + SCHEDULED} THEN 'scheduled'
        ELSE 'draft' END AS state
    FROM generate_series(1, ${WAITING + SCHEDULED + DRAFTS}) AS n
    JOIN (SELECT *, row_number() OVER (ORDER BY id) AS place FROM "Article"
      WHERE "externalId" LIKE 'bench-%' LIMIT 1000) AS p ON p.place = 1 + n % 1000`,
  copied('Article', `${OF_WORK} AND w.state <> 'scheduled'`, {
    ...NOBODY_READS,
    id: 'w.id',
    createdById: `CASE n % 3 WHEN 0 THEN ${REPORTER} WHEN 1 THEN ${EDITOR} ELSE ${CHIEF} END`,
    createdAt: `now() - n * interval '1 hour'`,
    workState: `CASE w.state WHEN 'draft' THEN 'draft' ELSE 'submitted' END`,
    workStateAt: `now() - n * interval '20 minutes'`,
    assigneeId: `CASE WHEN n % 20 = 0 THEN ${REPORTER} END`,
    assignedById: `CASE WHEN n % 20 = 0 THEN ${CHIEF} END`,
    assignedAt: `CASE WHEN n % 20 = 0 THEN now() - interval '2 days' END`,
    dueAt: `CASE WHEN n % 20 = 0 THEN now() + (n % 100 - 30) * interval '1 hour' END`,
  }),
  copied('Article', `${OF_WORK} AND w.state = 'scheduled'`, {
    id: 'w.id',
    externalId: 'NULL',
    createdById: EDITOR,
    createdAt: `now() - n * interval '1 hour'`,
    publicAt: `now() + (n - ${WAITING}) * interval '1 hour'`,
    firstPublishedAt: `now() + (n - ${WAITING}) * interval '1 hour'`,
  }),
  copied('WorkingCopy', `work w JOIN "WorkingCopy" o ON o."articleId" = w.pattern`, {
    articleId: 'w.id',
    updatedAt: `now() - n * interval '10 minutes'`,
    updatedById: `CASE n % 3 WHEN 0 THEN ${REPORTER} WHEN 1 THEN ${EDITOR} ELSE ${CHIEF} END`,
    title: `o.title || ' ' || n`,
    baseRevisionId: `CASE w.state WHEN 'scheduled' THEN w.revision END`,
    dirty: `w.state <> 'scheduled'`,
  }),
  `INSERT INTO "DeskSearch" ("articleId", "analyser", "document")
    SELECT w.id, o."analyser", o.document FROM work w JOIN "DeskSearch" o ON o."articleId" = w.pattern`,
  `INSERT INTO "Note" ("key", "articleId", "text", "createdAt", "createdById")
    SELECT gen_random_uuid(), w.id, 'يحتاج إلى مصدر ثان قبل النشر', now() - n * interval '3 minutes',
      ${EDITOR} FROM work w WHERE n <= 1000`,
  `INSERT INTO "NoteNotice" ("noteId", "staffId", "reason")
    SELECT id, s, 'article' FROM "Note", unnest(ARRAY[${REPORTER}, ${CHIEF}]) AS s
    ON CONFLICT DO NOTHING`,
  `INSERT INTO "Event" ("at", "type", "staffId", "nounId", "data")
    SELECT now() - n * interval '30 minutes', 'article.returned', ${CHIEF}, w.id::text,
      '{"note": "ينقص المصدر"}' FROM work w WHERE n <= ${NOTICES} ORDER BY n DESC`,
  `INSERT INTO "Notice" ("staffId", "eventId", "at")
    SELECT s, e.id, e.at FROM "Event" e, unnest(ARRAY[${REPORTER}, ${EDITOR}]) AS s
    WHERE e.id > (SELECT max(id) FROM "Event") - ${NOTICES}`,
  // The newest are read most.
  `INSERT INTO "ArticleViews" ("articleId", "hour", "count")
    SELECT a.id, date_trunc('hour', now()) - h * interval '1 hour', 1 + 5000 / (a.place + h)
    FROM (SELECT id, row_number() OVER (ORDER BY "publicAt" DESC) AS place FROM "Article"
      WHERE "publicAt" <= now() ORDER BY "publicAt" DESC LIMIT ${READ}) AS a,
      generate_series(0, ${HOURS - 1}) AS h
    ON CONFLICT DO NOTHING`,
  `CREATE TEMP TABLE pictures AS
    SELECT o.id AS pattern, n, (SELECT max(id) FROM "Media") + n AS id
    FROM generate_series(1, ${PICTURES}) AS n
    JOIN (SELECT id, row_number() OVER (ORDER BY id) AS place, count(*) OVER () AS all
      FROM "Media" WHERE kind = 'picture') AS o ON o.place = 1 + n % o.all`,
  copied('Media', `pictures p JOIN "Media" o ON o.id = p.pattern`, {
    id: 'p.id',
    sourceHash: `o."sourceHash" || '-' || n`,
    createdAt: `o."createdAt" - n * interval '1 hour'`,
    replacedById: 'NULL',
  }),
  copied('Rendition', `pictures p JOIN "Rendition" o ON o."mediaId" = p.pattern`, {
    key: `n || '-' || o.key`,
    mediaId: 'p.id',
  }),
  // One article that was worked on for long: the newest draft.
  copied(
    'Revision',
    `(SELECT revision, id AS article FROM work ORDER BY id DESC LIMIT 1) AS w
     JOIN "Revision" o ON o.id = w.revision CROSS JOIN generate_series(1, ${REVISIONS}) AS n`,
    {
      id: '(SELECT max(id) FROM "Revision") + n',
      articleId: 'w.article',
      number: 'n',
      reason: `'save'`,
      createdById: CHIEF,
      createdAt: `now() - (${REVISIONS} - n) * interval '1 hour'`,
      title: `o.title || ' ' || n`,
    },
  ),
  `DELETE FROM "StaffSection" WHERE "staffId" = ${EDITOR} AND "sectionId" NOT IN (
    SELECT id FROM "Section" WHERE slug IN ('local', 'economy'))`,
  ...['Article', 'Revision', 'Media'].map(
    (table) => `SELECT setval(pg_get_serial_sequence('"${table}"', 'id'), max(id)) FROM "${table}"`,
  ),
];
