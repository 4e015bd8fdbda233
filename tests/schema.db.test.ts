import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { db } from '@/newsroom/db/client';
import { indexHistory, unexpectedDifference } from './architecture/migrations';
import { root } from './architecture/tree';

const folder = join(root, 'prisma/migrations');
const migrations = readdirSync(folder)
  .filter((name) => /^\d/.test(name))
  .sort()
  .map((name) => readFileSync(join(folder, name, 'migration.sql'), 'utf8'));
const { handMade, lost } = indexHistory(migrations);

test('no migration drops an index that was made by hand', () => {
  expect(lost).toEqual([]);
});

test('every index made by hand exists after the migrations', async () => {
  const rows = await db().$queryRaw<{ indexname: string }[]>`SELECT indexname FROM pg_indexes`;
  const existing = rows.map(({ indexname }) => indexname);
  expect(handMade.filter((name) => !existing.includes(name))).toEqual([]);
});

test('the migrations and the schema agree', () => {
  const cli = join(root, 'node_modules/prisma/build/index.js');
  const args = ['migrate', 'diff', '--from-config-datasource', '--script'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [cli, ...args, '--to-schema', 'prisma/schema.prisma'],
    { cwd: root, env: process.env, encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  expect(unexpectedDifference(stdout, handMade)).toBe('');
});
