import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { buildSync } from 'esbuild';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createLog, loggedPath } from './log';

const SECRET = 'geheim-7f3a';

/** What the log writes of `fields`. */
function written(fields: object): string {
  vi.stubEnv('LOG_LEVEL', 'info');
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  createLog('test', stream).info(fields, 'a line');
  return text;
}

test.each([
  ['a cookie', { cookie: `matbaa.session=${SECRET}` }],
  ['a password', { password: SECRET }],
  ['an authorization', { headers: { authorization: `Bearer ${SECRET}` } }],
  ['a cookie that is being set', { answer: { headers: { 'set-cookie': [SECRET] } } }],
  ['what a library hung onto an error', { err: Object.assign(new Error('x'), { meta: SECRET }) }],
  ['the statement of a database error', { err: Object.assign(new Error('x'), { detail: SECRET }) }],
])('%s never goes in', (_what, fields) => {
  const line = written(fields);
  expect(line).toContain('a line');
  expect(line).not.toContain(SECRET);
});

test('an error is written with what finds it, its cause included', () => {
  const cause = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
  const line = written({ err: new TypeError('no database', { cause }) });
  expect(JSON.parse(line)).toMatchObject({
    name: 'test',
    err: {
      type: 'TypeError',
      message: 'no database',
      cause: { message: 'refused', code: 'ECONNREFUSED' },
    },
  });
});

test('that the database is away is told without a stack, again and again as it is', () => {
  const away = Object.assign(new Error("Can't reach database server"), { code: 'P1001' });
  const { err } = JSON.parse(written({ err: away })) as { err: object };
  expect(err).toEqual({ type: 'Error', message: "Can't reach database server", code: 'P1001' });
  expect(written({ err: new Error('a bug') })).toContain('log.alone.test.ts');
});

test.each([
  ['/admin/sign-in?next=%2Fadmin&email=a%40b', '/admin/sign-in'],
  [`/preview/${SECRET}`, '/preview/***'],
  [`/preview/${SECRET}/pictures/7/wide`, '/preview/***/pictures/7/wide'],
  [`/%70review%2F${SECRET}`, '/preview/***'],
  [`//preview//${SECRET}`, '//preview//***'],
  [`/admin/invitation/${SECRET}`, '/admin/invitation/***'],
  [`/admin/%69nvitation/${SECRET}?x=1`, '/admin/invitation/***'],
  ['/local/12', '/local/12'],
  ['/%ff', '/%ff'],
])('%s stands in a log as %s', (target, path) => {
  expect(loggedPath(target)).toBe(path);
});

test('an address steers no terminal and turns no line around', () => {
  expect(loggedPath('/admin/%C2%9B31m%E2%80%AEgnp.%E2%80%A8x')).toBe(
    '/admin/%C2%9B31m%E2%80%AEgnp.%E2%80%A8x',
  );
  expect(loggedPath('/admin/%0A%1B[31m')).toBe('/admin/%0A%1B[31m');
});

test('an endless address is cut', () => {
  expect(loggedPath(`/${'a'.repeat(5000)}`)).toHaveLength(200);
});

test('a reader that is gone does not hold the process up', () => {
  const program = `
    import { createLog, lineOutput } from './log.ts';
    const log = createLog('test', lineOutput(1));
    for (let line = 0; line < 3; line += 1) log.fatal('nobody reads this');
    process.exit(7);`;
  const folder = mkdtempSync(join(tmpdir(), 'matbaa-log-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const outfile = join(folder, 'program.cjs');
  const stdin = { contents: program, resolveDir: import.meta.dirname };
  buildSync({ stdin, outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
  // `true` is gone before the first line is written.
  const shell = '"$1" "$2" | true; echo "${PIPESTATUS[0]}"';
  const { stdout } = spawnSync('bash', ['-c', shell, 'bash', process.execPath, outfile], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect(stdout.trim()).toBe('7');
});
