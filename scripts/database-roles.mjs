import pg from 'pg';

/** Two starts at once must not write the same rows of PostgreSQL's catalogue. */
const LOCK = 7_270_010;

/** Tables that the application only adds to (the record and its seals), or only reads. */
const ADDED_TO = ['Event', 'EventSeal'];
const READ = ['_prisma_migrations'];

/**
 * Gives the role of `url` what the newspaper needs of the owner's tables and nothing else: it can
 * neither change the schema nor rewrite the record. Repeated after every migration. With `make` the
 * role itself is made first, with the password of `url`.
 */
export async function grantApplication(ownerUrl, url, { make = false } = {}) {
  const { username, password, pathname } = new URL(url);
  const role = { name: decodeURIComponent(username), password: decodeURIComponent(password) };
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    if (make) await makeRole(client, role);
    const database = decodeURIComponent(pathname.slice(1));
    for (const statement of grants(pg.escapeIdentifier(role.name), pg.escapeIdentifier(database))) {
      await client.query(statement);
    }
    await openQueue(client, role.name);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

async function makeRole(client, { name, password }) {
  const role = pg.escapeIdentifier(name);
  const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  if (found.rowCount === 0) await client.query(`CREATE ROLE ${role}`);
  await client.query(
    `ALTER ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS
       PASSWORD ${pg.escapeLiteral(password)}`,
  );
}

function grants(role, database) {
  const named = (tables) => tables.map((name) => `public.${pg.escapeIdentifier(name)}`).join(', ');
  const statements = [
    `GRANT CONNECT, TEMPORARY ON DATABASE ${database} TO ${role}`,
    `REVOKE CREATE ON SCHEMA public FROM PUBLIC, ${role}`,
  ];
  for (const schema of ['public', 'graphile_worker']) {
    statements.push(
      `GRANT USAGE ON SCHEMA ${schema} TO ${role}`,
      `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${role}`,
      `GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO ${role}`,
      `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${schema} TO ${role}`,
    );
  }
  return [
    ...statements,
    `REVOKE UPDATE, DELETE ON ${named(ADDED_TO)} FROM ${role}`,
    `REVOKE INSERT, UPDATE, DELETE ON ${named(READ)} FROM ${role}`,
  ];
}

/** The queue's tables show their rows to the owner only, until a policy says otherwise. */
async function openQueue(client, name) {
  const { rows } = await client.query(
    `SELECT c.oid::regclass::text AS table FROM pg_class c
      WHERE c.relnamespace = 'graphile_worker'::regnamespace AND c.relrowsecurity
        AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid
          AND p.polroles @> ARRAY[(SELECT oid FROM pg_roles WHERE rolname = $1)])`,
    [name],
  );
  const role = pg.escapeIdentifier(name);
  for (const { table } of rows) {
    await client.query(
      `CREATE POLICY ${pg.escapeIdentifier(`open to ${name}`)} ON ${table} TO ${role}
         USING (true) WITH CHECK (true)`,
    );
  }
}
