import pg from 'pg';

const PEOPLE = 40;
const ARTICLES = 100_000;

/**
 * Fills the record of the database at `url` with `count` events of two years as a newsroom of forty
 * people leaves them: mostly saves, publications of 100,000 stories, pictures and sign-ins, and a few
 * rare ones. In the order of time, as they are written.
 */
export async function fillRecord(url, count) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements(count)) await client.query(statement);
  } finally {
    await client.end();
  }
}

function statements(count) {
  const places = `{"sectionId": 3, "tagIds": [7, 8], "writerIds": [5], "pictureIds": [90, 91],
    "galleryIds": [], "publicAt": "2026-11-24T22:30:00.000Z"}`;
  return [
    `SELECT setseed(0.5)`,
    `INSERT INTO "Staff" SELECT (jsonb_populate_record(s, jsonb_build_object(
        'id', 1000 + n, 'email', 'bench-' || n || '@test.matbaa', 'name', 'زميل ' || n))).*
      FROM "Staff" AS s, generate_series(1, ${PEOPLE}) AS n WHERE s.id = (SELECT min(id) FROM "Staff")`,
    `INSERT INTO "Event" ("at", "type", "staffId", "nounId", "data")
      SELECT now() - (${count} - n) * interval '730 days' / ${count}, t.type,
        CASE WHEN t.type IN ('article.imported', 'media.cut') THEN NULL
          -- Some write much more than others.
          ELSE 1001 + floor(power(random(), 3) * ${PEOPLE})::int END,
        CASE split_part(t.type, '.', 1)
          WHEN 'session' THEN (1001 + floor(random() * ${PEOPLE}))::int::text
          WHEN 'settings' THEN 'publication'
          WHEN 'media' THEN (1 + floor(random() * 40000))::int::text
          ELSE (1 + floor(${ARTICLES} * n::float8 / ${count} * (0.9 + random() / 10)))::int::text END,
        CASE t.type
          WHEN 'article.published' THEN '{"revision": 4, "update": "update", "before": ${places}, "after": ${places}}'
          WHEN 'settings.changed' THEN '{"fields": ["name"], "changes": [{"field": "name", "from": "أفق", "to": "أفق اليوم"}]}'
          WHEN 'session.started' THEN '{"address": "192.0.2.17"}'
          ELSE '{"revision": 3}' END::jsonb
      FROM (SELECT n, random() AS r FROM generate_series(1, ${count}) AS n) AS one
      JOIN (VALUES ('article.saved', 0.0, 0.45), ('article.published', 0.45, 0.6),
        ('media.uploaded', 0.6, 0.68), ('media.changed', 0.68, 0.75), ('media.cut', 0.75, 0.8),
        ('session.started', 0.8, 0.86), ('article.submitted', 0.86, 0.9), ('article.approved', 0.9, 0.94),
        ('article.created', 0.94, 0.96), ('note.created', 0.96, 0.98), ('article.tagged', 0.98, 0.99),
        ('article.returned', 0.99, 0.995), ('article.imported', 0.995, 0.998),
        ('session.failures', 0.998, 0.9995), ('article.retracted', 0.9995, 0.99995),
        ('settings.changed', 0.99995, 1.0)) AS t(type, low, high) ON r >= low AND r < high
      ORDER BY n`,
    `VACUUM ANALYZE "Event"`,
  ];
}
