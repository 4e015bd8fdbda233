import { createHmac } from 'node:crypto';
import pg from 'pg';
import { Failure, printFailure } from './failure.mjs';
import { isRunning, startPostgres } from './postgres.mjs';
import { embeddedUrl, postgresFolder } from './settings.mjs';

const OLDEST = 15;
const LOOK_EVERY = 1000;

/** The role that the newspaper acts as in the embedded database. */
const APPLICATION = 'matbaa_app';

/**
 * The newspaper's database as `{ url, ownerUrl, adminUrl?, embedded, attached, absent?, stop() }`:
 * the server that DATABASE_URL names, else the embedded one. `url` is for the newspaper, `ownerUrl`
 * for migrations and the owner's commands: the same where nobody made two roles (DATABASE_OWNER_URL).
 * `running` as in `startPostgres`. Throws a Failure when the given server cannot be used; with
 * `mayBeAbsent`, one that cannot be reached at this moment comes back with the reason in `absent`.
 */
export async function openDatabase(settings, { running, mayBeAbsent = false }) {
  if (settings.DATABASE_URL) {
    const absent = await requireUsable(settings.DATABASE_URL, mayBeAbsent);
    const stop = async () => {};
    const url = settings.DATABASE_URL;
    const ownerUrl = settings.DATABASE_OWNER_URL ?? url;
    return { url, ownerUrl, embedded: false, attached: true, absent, stop };
  }
  const password = settings.POSTGRES_PASSWORD;
  const server = await startPostgres({ dataDir: postgresFolder, password, running });
  const url = embeddedUrl({
    port: server.port,
    name: APPLICATION,
    // One secret less to keep: from this password nobody learns the owner's.
    password: createHmac('sha256', password).update(APPLICATION).digest('base64url'),
  });
  return { ...server, url, ownerUrl: server.url, embedded: true };
}

/**
 * While the newspaper is served: starts the embedded server again, on its port, when it ends
 * without being asked. Returns the function that stops looking.
 */
export function keepRunning(database, settings, say) {
  if (!database.embedded) return async () => {};
  let mending;
  const mend = async () => {
    say('The embedded PostgreSQL ended; it is started again.');
    try {
      const password = settings.POSTGRES_PASSWORD;
      const { port } = database;
      const server = await startPostgres({
        dataDir: postgresFolder,
        password,
        port,
        running: 'adopt',
      });
      database.stop = server.stop;
    } catch (error) {
      printFailure(error);
    }
    mending = undefined;
  };
  const timer = setInterval(() => {
    if (!mending && !isRunning(postgresFolder)) mending = mend();
  }, LOOK_EVERY);
  return async () => {
    clearInterval(timer);
    await mending;
  };
}

/** Codes of a server that is away, by the network's word or its own (57P03: it is starting). */
const AWAY =
  /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|57P03)$/;

/** Whether a server did not answer at all; one that refuses the password or the name did. */
export function isUnreachable(error) {
  const code = error.errors?.[0]?.code ?? error.code;
  return code ? AWAY.test(code) : /timeout|terminated/i.test(error.message);
}

/** Where a database is, host:port/name, for people to read: without whoever signs in there. */
export function placeOf(url) {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || 5432}${pathname}`;
}

async function requireUsable(url, mayBeAbsent) {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
    throw new Failure('DATABASE_URL must look like postgresql://name:password@host:5432/database.');
  }
  const place = placeOf(url);
  let version;
  try {
    version = await query(url, 'SHOW server_version_num');
  } catch (error) {
    const reason = error.errors?.[0]?.message ?? error.message ?? error.code;
    if (mayBeAbsent && isUnreachable(error)) return `${place}: ${reason}`;
    throw new Failure(
      `The PostgreSQL server of DATABASE_URL (${place}) cannot be used: ${reason}. ` +
        'Start it, correct DATABASE_URL, or remove it to use the embedded one.',
    );
  }
  const major = Math.floor(Number(version.rows[0].server_version_num) / 10_000);
  if (major < OLDEST) {
    throw new Failure(
      `The PostgreSQL server of DATABASE_URL (${place}) is version ${major}: ` +
        `Matbaa needs ${OLDEST} or newer.`,
    );
  }
  return undefined;
}

/** One statement on a connection of its own. */
export async function query(connectionString, text, values) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return await client.query(text, values);
  } finally {
    await client.end();
  }
}
