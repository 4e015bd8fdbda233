import pg from 'pg';

const INSERTED = 100_000;

/** The indexes of "Event" beside its key, in the order in which they are added here. */
const INDEXES = {
  'the key alone': null,
  'and by type': '"type", "at", "id"',
  'and by noun': '"nounId", "type", "at", "id"',
  'and by person': '"staffId", "type", "at", "id"',
};

/**
 * What an event costs to insert with one index after the other: the last 100,000 events again, into
 * a table that holds all before them. Microseconds an event, and bytes of the index.
 */
export async function measureIndexCost(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const cells = [];
  try {
    await client.query(`CREATE TABLE cost (LIKE "Event")`);
    await client.query(`ALTER TABLE cost ADD PRIMARY KEY ("id")`);
    const last = `(SELECT max(id) - ${INSERTED} FROM "Event")`;
    await client.query(`INSERT INTO cost SELECT * FROM "Event" WHERE id <= ${last} ORDER BY id`);
    let former = 0;
    for (const [name, columns] of Object.entries(INDEXES)) {
      if (columns) await client.query(`CREATE INDEX ON cost (${columns})`);
      await client.query('VACUUM cost');
      await client.query('CHECKPOINT');
      const began = performance.now();
      await client.query(`INSERT INTO cost SELECT * FROM "Event" WHERE id > ${last} ORDER BY id`);
      const each = ((performance.now() - began) * 1000) / INSERTED;
      const { rows } = await client.query(
        `SELECT pg_indexes_size('cost')::float8 / count(*) AS bytes FROM cost`,
      );
      const bytes = rows[0].bytes - former;
      former = rows[0].bytes;
      cells.push([name, each.toFixed(1), String(Math.round(bytes))]);
      await client.query(`DELETE FROM cost WHERE id > ${last}`);
    }
  } finally {
    await client.query('DROP TABLE IF EXISTS cost').catch(() => {});
    await client.end();
  }
  return { head: ['inserting an event, with', 'µs each', 'bytes more'], cells };
}
