import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { StaticBuild } from '@/tests/static-build';
import { areStored } from '@/scripts/static-files.mjs';
import type { StaticFiles } from './static-files';

const DAY = 24 * 60 * 60 * 1000;
const START = new Date('2026-01-01T00:00:00Z');
const after = (days: number): Date => new Date(START.getTime() + days * DAY);

let build: StaticBuild;

beforeEach(() => {
  build = new StaticBuild();
  build.write('public/assets/enhance.js', 'first;'.repeat(200));
  build.write('public/fonts/a.woff2', Buffer.alloc(3000, 7));
  build.write('public/icons/icon.svg', '<svg/>');
  build.write('public/favicon.ico', 'icon');
  build.write('.next/static/chunks/x1.js', 'chunk;'.repeat(200));
  build.write('.next/static/chunks/x1.css', '@font-face{src:url(/fonts/a.woff2) format("woff2")}');
  build.write('.next/static/build-id/_buildManifest.js', 'manifest');
});

afterEach(() => {
  build.remove();
  vi.useRealTimers();
});

async function textOf(files: StaticFiles, address: string): Promise<string> {
  const file = (await files.find(address)) ?? expect.fail();
  return String(files.bytes(file, 'identity'));
}

describe('names', () => {
  test('a hashed name names the bytes, and the plain one stays reachable', async () => {
    await build.store();
    const files = await build.load();
    const hashed = files.hashedName('/assets/enhance.js');
    expect(hashed).toMatch(/^\/assets\/enhance\.[0-9a-f]{8}\.js$/);
    expect(await files.find(hashed)).toMatchObject({ immutable: true });
    expect(await files.find('/assets/enhance.js')).toMatchObject({ immutable: false });
    expect(await textOf(files, '/assets/enhance.js')).toBe('first;'.repeat(200));

    build.write('public/assets/enhance.js', 'second');
    await build.store();
    expect((await build.load()).hashedName('/assets/enhance.js')).not.toBe(hashed);
  });

  test('what Next names by its content is immutable, the rest is not', async () => {
    await build.store();
    const files = await build.load();
    expect(await files.find('/_next/static/chunks/x1.js')).toMatchObject({ immutable: true });
    expect(await files.find('/_next/static/build-id/_buildManifest.js')).toMatchObject({
      immutable: false,
    });
    expect(await files.find('/favicon.ico')).toMatchObject({ immutable: false });
  });

  test('references are renamed where they stand as such, once, and nowhere else', async () => {
    await build.store();
    const files = await build.load();
    const font = files.hashedName('/fonts/a.woff2');
    const icon = files.hashedName('/icons/icon.svg');
    const renamed = files.withHashedNames(
      `<link href="/fonts/a.woff2"><style>@font-face{src:url(/fonts/a.woff2)}</style>{'/icons/icon.svg'}`,
    );
    expect(renamed).toBe(
      `<link href="${font}"><style>@font-face{src:url(${font})}</style>{'${icon}'}`,
    );
    expect(files.withHashedNames(renamed)).toBe(renamed);
    for (const untouched of [
      '<p>انظر /fonts/a.woff2 (/icons/icon.svg)</p>',
      '<a href="/fonts/unknown.woff2">',
      '<a href="/local/fonts/a.woff2">',
      '"https://example.org/icons/icon.svg"',
      '<a href="/icons/icon.svg?x=1">',
    ]) {
      expect(files.withHashedNames(untouched)).toBe(untouched);
    }
  });

  test('a style sheet of the build names fonts as the pages do', async () => {
    await build.store();
    const files = await build.load();
    const css = await textOf(files, '/_next/static/chunks/x1.css');
    expect(css).toContain(`url(${files.hashedName('/fonts/a.woff2')})`);
  });
});

test.each([
  '/assets/../favicon.ico',
  '/assets/%65nhance.js',
  '/assets/enhance.js/',
  '/assets//enhance.js',
  '/_next/static/../static-files.json',
  '/fonts',
  '__proto__',
  '',
])('%s is the address of no file', async (address) => {
  await build.store();
  expect(await (await build.load()).find(address)).toBeNull();
});

describe('former builds', () => {
  test('their files stay, under their names only', async () => {
    await build.store(START);
    const old = (await build.load()).hashedName('/assets/enhance.js');
    build.write('public/assets/enhance.js', 'second');
    rmSync(join(build.root, '.next/static/chunks/x1.js'));
    build.write('.next/static/chunks/x2.js', 'other');
    await build.store(after(1));
    const files = await build.load();
    expect(await files.find(old)).toMatchObject({ immutable: true });
    expect(await files.find('/_next/static/chunks/x1.js')).not.toBeNull();
    expect(await textOf(files, '/assets/enhance.js')).toBe('second');
  });

  test('of the same address the current build’s bytes are sent', async () => {
    build.write('.next/static/build-id/_buildManifest.js', 'of the first');
    await build.store(START);
    build.write('.next/static/build-id/_buildManifest.js', 'of the second');
    await build.store(after(1));
    const address = '/_next/static/build-id/_buildManifest.js';
    expect(await textOf(await build.load(), address)).toBe('of the second');
  });

  test('a build that another instance adds is found without a restart', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await build.store();
    const files = await build.load();
    build.write('.next/static/chunks/later.js', 'later');
    await build.store();
    vi.setSystemTime(Date.now() + 1000);
    const asked = ['later', 'never', 'later'].map((name) =>
      files.find(`/_next/static/chunks/${name}.js`),
    );
    const later = expect.objectContaining({ immutable: true }) as unknown;
    expect(await Promise.all(asked)).toEqual([later, null, later]);
  });

  test('after ten more builds a file is gone, and what is still used stays', async () => {
    for (let turn = 0; turn <= 10; turn += 1) {
      build.write('public/assets/enhance.js', `turn ${turn}`);
      await build.store(after(turn * 2));
    }
    const files = await build.load();
    expect(readdirSync(join(build.folder, 'builds'))).toHaveLength(10);
    const plain = readdirSync(join(build.folder, 'files')).filter((name) => name.length === 64);
    // Ten scripts, and the font, the icons, the chunk, the style sheet and the manifest of all.
    expect(plain).toHaveLength(16);
    expect(await files.find('/_next/static/chunks/x1.js')).not.toBeNull();
    expect(areStored(build.root, build.folder)).toBe(true);
  });

  test('a file that is young and in no list yet is another machine’s', async () => {
    await build.store(new Date());
    build.write('var/assets/files/young', 'x');
    await build.store(new Date());
    expect(existsSync(join(build.folder, 'files/young'))).toBe(true);
  });
});

test('a folder that lost a file is not whole', async () => {
  await build.store();
  expect(areStored(build.root, build.folder)).toBe(true);
  const [packed = ''] = readdirSync(join(build.folder, 'files')).filter((n) => n.endsWith('.br'));
  rmSync(join(build.folder, 'files', packed));
  expect(areStored(build.root, build.folder)).toBe(false);
  await expect(build.load()).rejects.toThrow('ENOENT');
});
