import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { silent } from '@/tests/open-pages';
import { DiskCopies, type DiskCopy } from './disk-copies';

let folder: string;
let disk: DiskCopies;

const MAX_BYTES = 20_000;

async function open(place = folder): Promise<DiskCopies> {
  const opened = new DiskCopies({ folder: place, maxBytes: MAX_BYTES, log: silent });
  await opened.open();
  return opened;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'matbaa-copies-'));
  disk = await open();
});

afterEach(async () => {
  await disk.close();
  await rm(folder, { recursive: true, force: true });
});

function copy(address: string, text: string, keys = ['front', 'all']): DiskCopy {
  const br = Buffer.from(text);
  return { address, type: 'text/html; charset=utf-8', keys, lastPage: 3, style: 'p{}\n', br };
}

const textOf = async (address: string, from = disk): Promise<string | undefined> =>
  (await from.find(address))?.br.toString();

async function bytesOnDisk(): Promise<number> {
  const files = await readdir(folder);
  const sizes = await Promise.all(files.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

describe('a copy', () => {
  test('is found as it was kept, also after a restart', async () => {
    const kept = copy('/search?q=خبر', 'bytes\nwith a line of their own');
    disk.keep(kept);
    await disk.close();
    expect(await disk.find(kept.address)).toEqual(kept);
    expect(await (await open()).find(kept.address)).toEqual(kept);
    expect(await disk.find('/')).toBeNull();
  });

  test('is the newest of its address, also when it came while an older one was written', async () => {
    disk.keep(copy('/', 'one'));
    disk.keep(copy('/', 'two'));
    await underWay();
    disk.keep(copy('/', 'three'));
    await disk.close();
    expect(await textOf('/')).toBe('three');
    expect(await readdir(folder)).toHaveLength(1);
  });
});

describe('the bound', () => {
  test('holds for everything in the files, and the oldest goes first', async () => {
    for (let turn = 0; turn < 30; turn += 1) {
      disk.keep({ ...copy(`/${turn}`, 'x'.repeat(500)), style: 'p'.repeat(500) });
    }
    await disk.close();
    expect(await bytesOnDisk()).toBeLessThanOrEqual(MAX_BYTES);
    expect(await bytesOnDisk()).toBeGreaterThan(MAX_BYTES / 2);
    expect(await disk.find('/0')).toBeNull();
    expect(await disk.find('/29')).not.toBeNull();
  });

  test('that was set lower holds from the start', async () => {
    for (let turn = 0; turn < 10; turn += 1) disk.keep(copy(`/${turn}`, 'x'.repeat(1000)));
    await disk.close();
    const smaller = new DiskCopies({ folder, maxBytes: 5000, log: silent });
    await smaller.open();
    expect(await bytesOnDisk()).toBeLessThanOrEqual(5000);
  });

  test('lets no more wait than a disk can write in a while', async () => {
    for (let turn = 0; turn < 300; turn += 1) disk.keep(copy(`/${turn}`, 'x'));
    await disk.close();
    expect(await disk.find('/199')).not.toBeNull();
    expect(await disk.find('/250')).toBeNull();
  });
});

describe('a withdrawal', () => {
  test('deletes what carries one of the keys, and nothing else', async () => {
    disk.keep(copy('/local/5', 'five', ['a:5', 's:1']));
    disk.keep(copy('/local/6', 'six', ['a:6', 's:1']));
    await disk.close();
    await disk.withdraw(['a:5', 'a:7']);
    expect([await textOf('/local/5'), await textOf('/local/6')]).toEqual([undefined, 'six']);
    expect(await readdir(folder)).toHaveLength(1);
    expect(await textOf('/local/5', await open())).toBeUndefined();
  });

  test('reaches what waits to be written', async () => {
    disk.keep(copy('/', 'front'));
    disk.keep(copy('/local/5', 'five', ['a:5']));
    await disk.withdraw(['a:5']);
    await disk.close();
    expect([await textOf('/local/5'), await textOf('/')]).toEqual([undefined, 'front']);
  });

  test('reaches what is being written, and is not over before', async () => {
    disk.keep(copy('/local/5', 'five', ['a:5']));
    await underWay();
    await disk.withdraw(['a:5']);
    expect(await readdir(folder)).toEqual([]);
    expect(await textOf('/local/5')).toBeUndefined();
  });

  test('counts at once, however much there is to write', async () => {
    disk.keep(copy('/local/5', 'five', ['a:5']));
    await disk.close();
    for (let turn = 0; turn < 50; turn += 1) disk.keep(copy(`/${turn}`, 'x'));
    const withdrawal = disk.withdraw(['a:5']);
    expect(await disk.find('/local/5')).toBeNull();
    await withdrawal;
    expect(await disk.find('/49')).toBeNull();
    await disk.close();
    expect(await disk.find('/49')).not.toBeNull();
  });

  test('leaves what is kept afterwards', async () => {
    disk.keep(copy('/local/5', 'old', ['a:5']));
    const withdrawal = disk.withdraw(['a:5']);
    disk.keep(copy('/local/5', 'new', ['a:5']));
    await withdrawal;
    await disk.close();
    expect(await textOf('/local/5')).toBe('new');
  });

  test('of one address takes its copy, written or not', async () => {
    for (const address of ['/a', '/b']) disk.keep(copy(address, address));
    await disk.close();
    disk.drop('/a');
    disk.keep(copy('/c', 'c'));
    disk.drop('/c');
    await disk.close();
    const found = await Promise.all(['/a', '/b', '/c'].map((address) => textOf(address)));
    expect(found).toEqual([undefined, '/b', undefined]);
  });
});

describe('a folder', () => {
  test('with damaged copies loses them, and only them', async () => {
    for (const address of ['/good', '/cut', '/odd', '/other']) disk.keep(copy(address, 'bytes'));
    await disk.close();
    for (const name of await readdir(folder)) {
      const text = await readFile(join(folder, name), 'utf8');
      if (text.includes('"/cut"')) await writeFile(join(folder, name), text.slice(0, 30));
      if (text.includes('"/odd"')) await writeFile(join(folder, name), '{"address":"/odd"}\nbytes');
      if (text.includes('"/other"'))
        await writeFile(join(folder, name), text.replace('/oth', '/htO'));
    }
    await writeFile(join(folder, `${'0'.repeat(40)}.draft`), 'half of a co');
    await writeFile(join(folder, 'f'.repeat(40)), '');
    const again = await open();
    expect(await textOf('/good', again)).toBe('bytes');
    for (const address of ['/cut', '/odd', '/other']) expect(await again.find(address)).toBeNull();
    expect(await readdir(folder)).toHaveLength(1);
  });

  test('that others use too keeps their files', async () => {
    await mkdir(join(folder, 'letters'));
    await writeFile(join(folder, 'notes.txt'), 'not ours');
    await open();
    expect((await readdir(folder)).sort()).toEqual(['letters', 'notes.txt']);
  });

  test('that is none harms nobody', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const nowhere = await open(file);
    nowhere.keep(copy('/', 'front'));
    await nowhere.withdraw(['front']);
    nowhere.drop('/');
    await nowhere.close();
    expect(await nowhere.find('/')).toBeNull();
  });

  test('that fails for a while is written to again afterwards', async () => {
    await rm(folder, { recursive: true });
    for (let turn = 0; turn < 250; turn += 1) {
      disk.keep(copy(`/${turn}`, 'lost'));
      if (turn % 100 === 99) await disk.close();
    }
    await disk.close();
    await mkdir(folder);
    disk.keep(copy('/', 'front'));
    await disk.close();
    expect(await textOf('/')).toBe('front');
  });

  test('from which a copy was taken away has none', async () => {
    disk.keep(copy('/', 'front'));
    await disk.close();
    for (const name of await readdir(folder)) await rm(join(folder, name));
    expect(await disk.find('/')).toBeNull();
  });
});

/** The first copy that waits has left the queue, and its bytes are on their way. */
async function underWay(): Promise<void> {
  await Promise.resolve();
  await Promise.resolve();
}
