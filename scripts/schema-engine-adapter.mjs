import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';

/** PostgreSQL's internal one-byte type `"char"`, which adapter-pg does not know. */
const INTERNAL_CHAR = 18;
const TEXT = 25;

/**
 * The adapter factory of the schema engine for `{ url, shadowDatabaseUrl? }`. It mends what
 * @prisma/adapter-pg 7.10 does wrongly for migrations: scripts are sent whole (it cuts them at
 * every `;`, functions and texts included), catalogue columns of type `"char"` are read, and the
 * shadow database really is another database (its own connection string would win over the name).
 */
export function migrationAdapter({ url, shadowDatabaseUrl }) {
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: async () => (url ? connect(url) : nowhere()),
    connectToShadowDb: () =>
      shadowDatabaseUrl ? connect(shadowDatabaseUrl) : connectToTemporaryDatabase(requireUrl(url)),
  };
}

/**
 * The one-shot commands of the engine: `can-connect-to-database`, `create-database`,
 * `drop-database`. Throws an Error with Prisma's code (P1000 … P1011) in `code`.
 */
export async function databaseCommand(command, { url }) {
  const address = new URL(requireUrl(url));
  const name = decodeURIComponent(address.pathname.slice(1));
  try {
    if (command === 'can-connect-to-database') await query(address.href, 'SELECT 1');
    else if (command === 'create-database') await query(maintenance(address), create(name));
    else if (command === 'drop-database') await query(maintenance(address), drop(name));
    else throw new Error(`Unknown command ${command}`);
    return { databaseName: name };
  } catch (error) {
    throw Object.assign(new Error(describe(error, address, name)), { code: codeOf(error) });
  }
}

function requireUrl(url) {
  if (url) return url;
  throw new Error('DATABASE_URL is not set and the embedded PostgreSQL is not running.');
}

/** Comparing schemas with each other asks a server for nothing but its version. */
function nowhere() {
  const { Boolean, Int32, Text } = ColumnTypeEnum;
  const refuse = async () => requireUrl();
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    queryRaw: async ({ sql }) => {
      if (!sql.includes('version()')) return refuse();
      return {
        columnNames: ['exists', 'version', 'numeric_version'],
        columnTypes: [Boolean, Text, Int32],
        rows: [[true, 'PostgreSQL 18.0', 180_000]],
      };
    },
    executeRaw: refuse,
    executeScript: refuse,
    startTransaction: refuse,
    getConnectionInfo: () => ({ supportsRelationJoins: true }),
    dispose: async () => {},
  };
}

async function connect(url) {
  const schema = new URL(url).searchParams.get('schema') ?? undefined;
  const adapter = await new PrismaPg({ connectionString: url }, { schema }).connect();
  return mend(adapter, (script) => adapter.underlyingDriver().query(script));
}

async function connectToTemporaryDatabase(url) {
  const address = new URL(url);
  const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
  await query(url, create(name));
  address.pathname = `/${name}`;
  const adapter = await connect(address.href);
  const dispose = adapter.dispose.bind(adapter);
  adapter.dispose = async () => {
    await dispose();
    await query(url, drop(name));
  };
  return adapter;
}

function mend(queryable, runScript) {
  queryable.queryRaw = readInternalChars(queryable);
  if (queryable.startTransaction) {
    const start = queryable.startTransaction.bind(queryable);
    queryable.startTransaction = async (level) => mend(await start(level));
  }
  if (runScript) {
    queryable.executeScript = async (script) => {
      try {
        await runScript(script);
      } catch (error) {
        queryable.onError(error);
      }
    };
  }
  return queryable;
}

function readInternalChars(queryable) {
  const original = Object.getPrototypeOf(queryable).queryRaw;
  return async (statement) => {
    const internal = new Set();
    const reader = Object.create(queryable, {
      performIO: {
        value: async (input) => {
          const result = await queryable.performIO(input);
          result.fields.forEach((field, index) => {
            if (field.dataTypeID !== INTERNAL_CHAR) return;
            internal.add(index);
            field.dataTypeID = TEXT;
          });
          return result;
        },
      },
    });
    const result = await original.call(reader, statement);
    const columnTypes = result.columnTypes.map((type, i) =>
      internal.has(i) ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
}

async function query(connectionString, sql) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function maintenance(address) {
  const other = new URL(address);
  other.pathname = '/postgres';
  return other.href;
}

const create = (name) => `CREATE DATABASE ${pg.escapeIdentifier(name)}`;
const drop = (name) => `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`;

/** SQLSTATE → Prisma's public error codes; the CLI creates the database itself on P1003. */
const CODES = { '3D000': 'P1003', '28P01': 'P1000', 28000: 'P1010', '42P04': 'P1009' };

function codeOf(error) {
  return CODES[error.code] ?? 'P1001';
}

function describe(error, address, name) {
  const where = `${address.hostname}:${address.port || 5432}`;
  const reason = error.message || error.code;
  return `Database "${name}" at ${where} cannot be used: ${reason}`;
}
