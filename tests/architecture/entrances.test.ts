import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unguardedEntrances } from './entrances';
import { root, sourceFiles } from './tree';

const ACTIONS = 'app/(desk)/admin/tags/actions.ts';
const API = 'app/api/autosave/route.ts';
const GUARD = "import { staffAction, staffRoute, publicRoute as open } from '@/web/guards';\n";
const SERVER = "'use server';\n";

test('every action and handler of the tree is built by a guard', () => {
  const open = sourceFiles(['app', 'components', 'web']).flatMap((path) =>
    unguardedEntrances(path, readFileSync(join(root, path), 'utf8')).map(
      (name) => `${path}: ${name}`,
    ),
  );
  expect(open).toEqual([]);
});

test.each([
  ['a function', ACTIONS, `${SERVER}export async function save() {}`, ['save']],
  ['an arrow', ACTIONS, `${SERVER}export const save = async () => {};`, ['save']],
  ['a default', ACTIONS, `${SERVER}export default async () => {};`, ['default']],
  ['a list', ACTIONS, `${SERVER}const a = async () => {};\nexport { a as save };`, ['save']],
  ['a re-export', ACTIONS, `${SERVER}export { save } from './other';`, ['save']],
  ['a star', ACTIONS, `${SERVER}export * from './other';`, ['*']],
  [
    'a guard of its own',
    ACTIONS,
    `${SERVER}const staffAction = (f) => f;\nexport const save = staffAction({});`,
    ['save'],
  ],
  [
    'a guard from elsewhere',
    ACTIONS,
    `${SERVER}import { staffAction } from '@/newsroom/x';\nexport const save = staffAction({});`,
    ['save'],
  ],
  ['an api handler', API, 'export async function GET() {}', ['GET']],
  ['an api handler in a list', API, 'const h = () => {};\nexport { h as POST };', ['POST']],
  [
    'a writing handler outside api',
    'app/(site)/x/route.ts',
    'export const POST = () => {};',
    ['POST'],
  ],
])('seen: %s', (_what, path, text, names) => {
  expect(unguardedEntrances(path, text)).toEqual(names);
});

test.each([
  ['guarded actions', ACTIONS, `${SERVER}${GUARD}export const save = staffAction({});`],
  ['types beside them', ACTIONS, `${SERVER}export type A = 1;\nexport type { B } from './b';`],
  ['guarded handlers', API, `${GUARD}const put = staffRoute({});\nexport { put as PUT };`],
  ['a renamed guard', API, `${GUARD}export const GET = open({});`],
  ['settings of a route', API, "export const dynamic = 'force-dynamic';"],
  ['a feed', 'app/(site)/feed.xml/route.ts', 'export async function GET() {}'],
  ['an ordinary file', 'app/(site)/page.tsx', 'export default function Page() {}'],
])('allowed: %s', (_what, path, text) => {
  expect(unguardedEntrances(path, text)).toEqual([]);
});
