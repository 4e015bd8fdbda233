import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { extract, pack } from 'tar-stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  backup,
  clearBackups,
  newDatabase,
  newFile,
  newNewspaper,
  PASSPHRASE,
  restore,
  withClient,
} from '@/tests/backup-factory';
import { query } from '@/tests/database-server';
import { newStorage, storageKey, type TestStorage } from '@/tests/storage-factory';

// Whatever is refused changes nothing.

let whole: string;
let sealed: string;
let at: TestStorage;

beforeAll(async () => {
  await newNewspaper();
  whole = (await backup()).file;
  sealed = (await backup({ passphrase: PASSPHRASE })).file;
  at = await newStorage('folder');
});

afterAll(async () => {
  await at.close();
  await clearBackups();
});

const copy = (change: (bytes: Buffer) => Buffer, of = whole): string => {
  const file = newFile();
  writeFileSync(file, change(readFileSync(of)));
  return file;
};

/** The archive with other members. */
async function remade(change: (name: string, content: Buffer) => [string, Buffer] | null) {
  const from = extract();
  const to = pack();
  from.end(readFileSync(whole));
  for await (const entry of from) {
    const chunks: Buffer[] = [];
    for await (const chunk of entry as AsyncIterable<Buffer>) chunks.push(chunk);
    const member = change(entry.header.name, Buffer.concat(chunks));
    if (member) to.entry({ name: member[0] }, member[1]);
  }
  to.finalize();
  const out: Buffer[] = [];
  for await (const chunk of to as AsyncIterable<Buffer>) out.push(chunk);
  const file = newFile();
  writeFileSync(file, Buffer.concat(out));
  return file;
}

async function expectRefused(file: string, sentence: RegExp, passphrase: string | null = null) {
  const url = await newDatabase();
  await expect(restore(file, url, at.storage, { passphrase })).rejects.toMatchObject({
    name: 'BackupProblem',
    message: expect.stringMatching(sentence) as string,
  });
  await withClient(url, async (client) => {
    const { rows } = await client.query(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace
       UNION ALL SELECT nspname FROM pg_namespace WHERE nspname = 'matbaa_restore'`,
    );
    expect(rows).toEqual([]);
  });
  for await (const { key } of at.storage.list()) throw new Error(`${key} was written`);
}

test('a damaged byte of rows, of a picture, of a sealed file', async () => {
  const written = readFileSync(whole);
  // Not anywhere: what fills a member up to the next block of the archive says nothing.
  for (const beginning of ['\u001f\u008b\b', 'ftypavif']) {
    const place = written.indexOf(beginning, 0, 'latin1') + 20;
    const file = copy((bytes) => {
      bytes[place] = (bytes[place] ?? 0) ^ 1;
      return bytes;
    });
    await expectRefused(file, /damaged|member that no backup has/);
  }
  const file = copy((bytes) => {
    bytes[bytes.length - 5000] = (bytes[bytes.length - 5000] ?? 0) ^ 1;
    return bytes;
  }, sealed);
  await expectRefused(file, /damaged/, PASSPHRASE);
});

test('a file that was cut short, also between two members', async () => {
  for (const of of [whole, sealed]) {
    const file = copy((bytes) => bytes, of);
    truncateSync(file, Math.floor(readFileSync(of).length / 2));
    await expectRefused(file, /damaged/, of === sealed ? PASSPHRASE : null);
  }
  const noEnd = await remade((name, content) =>
    name === 'manifest.json' ? null : [name, content],
  );
  await expectRefused(noEnd, /its end is missing|not as it was/);
  const wrongEnd = await remade((name, content) =>
    name === 'manifest.json'
      ? [name, Buffer.from(content.toString().replace('"files": ', '"files": 1'))]
      : [name, content],
  );
  await expectRefused(wrongEnd, /not as it was/);
  const oneLess = await remade((name, content) =>
    name.startsWith('tables/Article/') ? null : [name, content],
  );
  await expectRefused(oneLess, /not as it was|than it says/);
});

test('a wrong passphrase, none, and what is no backup', async () => {
  await expectRefused(sealed, /not the one/, 'كلمة أخرى طويلة أيضا');
  await expectRefused(sealed, /is encrypted/);
  await expectRefused(
    copy(() => Buffer.from('خبر')),
    /is no backup/,
  );
});

test('a newer format, with the word to update', async () => {
  const newer = await remade((name, content) =>
    name === 'backup.json'
      ? [name, Buffer.from(content.toString().replace('"format": 1', '"format": 2'))]
      : [name, content],
  );
  await expectRefused(newer, /update Matbaa/);
});

test.each(['../../etc/cron.d/x', 'media/../../x', '/etc/passwd', 'tables/../x.copy.gz'])(
  'a member %s',
  async (name) => {
    let first = true;
    const file = await remade((given, content) => {
      if (given === 'backup.json' || !first) return [given, content];
      first = false;
      return [name, content];
    });
    await expectRefused(file, /no backup has|is damaged/);
  },
);

test('a backup into a folder that is not there', async () => {
  await expect(backup({ file: '/nowhere/at-all/x.tar' })).rejects.toMatchObject({
    name: 'BackupProblem',
    message: 'There is no folder /nowhere/at-all: make it, or choose another place.',
  });
});

test('a place that is not empty: tables, or media', async () => {
  const url = await newDatabase();
  await query(url, 'CREATE TABLE other (id int)');
  await expect(restore(whole, url, at.storage)).rejects.toThrow('has tables already');
  const full = await newStorage('folder');
  await full.storage.write(storageKey('ab'), Buffer.from('another newspaper'));
  await expect(restore(whole, await newDatabase(), full.storage)).rejects.toThrow(
    'Media are there already',
  );
  await full.close();
});
