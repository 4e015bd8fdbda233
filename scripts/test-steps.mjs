import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { buildPrograms } from './building.mjs';
import { runChild } from './children.mjs';
import { readIfThere, root } from './settings.mjs';

const tool = (path, ...args) => [join(root, 'node_modules', path), ...args];
const NEXT = 'next/dist/bin/next';
/** Journeys that may run at the same time, on one newspaper. */
const TOGETHER = ['desktop', 'phone', 'no-javascript'].map((name) => `--project=${name}`);

/** What the checks read and no clone contains: Prisma's client, bundles, the types of the routes. */
export async function prepareSources() {
  await buildPrograms();
  await runChild(process.execPath, tool(NEXT, 'typegen'), {
    env: { DATABASE_URL: undefined, NEXT_TELEMETRY_DISABLED: '1' },
    what: "Next's types cannot be generated",
  });
}

/** Where the run keeps the demo newspaper that its steps copy. */
export function demoFolder(folder) {
  return join(folder, 'demo');
}

/**
 * The checks in order, as `{ name, args, cores, env?(), count?() }`: a program of Node and its
 * arguments, the cores it needs, more environment, and what it counted (else the step is one
 * check), with those that had to be tried again. `folder` receives the counts, `openDatabase` opens the run's PostgreSQL.
 */
export function listSteps(folder, openDatabase) {
  const database = async () => ({ TEST_DATABASE_URL: (await openDatabase()).adminUrl });
  const vitest = (project, more) => {
    const file = join(folder, `${project}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    return {
      name: project,
      args: tool('vitest/vitest.mjs', 'run', '--project', `${project}*`, ...reporters),
      count: () => countVitest(file),
      ...more,
    };
  };
  const demo = demoFolder(folder);
  const copied = async () => ({ ...(await database()), TEST_DEMO: demo });
  const journeys = (name, ...args) => {
    const file = join(folder, `${name}.json`);
    return {
      name,
      args: [
        join(root, 'scripts/test-journeys.mjs'),
        '--reporter=list,json',
        '--retries=1',
        // What breaks them all need not break every one.
        '--max-failures=5',
        ...args,
      ],
      env: async () => ({ ...(await copied()), PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
      count: () => countPlaywright(file),
    };
  };
  const instances = join(folder, 'instances.json');
  return [
    { name: 'format', args: tool('prettier/bin/prettier.cjs', '--check', '.'), cores: 1 },
    { name: 'lint', args: tool('eslint/bin/eslint.js', '--max-warnings', '0', '.'), cores: 1 },
    { name: 'types', args: tool('typescript/bin/tsc', '--noEmit'), cores: 1 },
    vitest('architecture', { cores: 1 }),
    { name: 'unused', args: tool('knip/bin/knip.js', '--no-progress'), cores: 1 },
    { name: 'packages', args: [join(root, 'scripts/check-packages.mjs')], cores: 1 },
    { name: 'demo', args: [join(root, 'scripts/test-demo.mjs'), demo], cores: 1, env: database },
    vitest('unit', { cores: 1 }),
    vitest('database', { cores: 2, env: database }),
    {
      name: 'build',
      args: [join(root, 'scripts/build.mjs')],
      cores: 2,
      env: () => ({ NEXT_TELEMETRY_DISABLED: '1' }),
    },
    { ...journeys('journeys', ...TOGETHER), cores: 2 },
    // Each waits for somebody most of the time.
    { ...journeys('alone', '--project=alone', '--no-deps'), cores: 1 },
    {
      name: 'instances',
      args: [join(root, 'scripts/test-instances.mjs'), instances],
      cores: 1,
      env: copied,
      count: () => ({ passed: 0, failed: 0, ...readReport(instances) }),
    },
  ];
}

function countVitest(file) {
  const { numPassedTests, numFailedTests } = readReport(file);
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
}

function countPlaywright(file) {
  const { stats: { expected = 0, unexpected = 0, flaky = 0 } = {}, suites = [] } = readReport(file);
  return { passed: expected + flaky, failed: unexpected, again: suites.flatMap(flakyIn) };
}

/** Journeys that passed at the second try, as `file:line title: what went wrong at the first`. */
function flakyIn({ suites = [], specs = [] }) {
  const found = specs.flatMap(({ file, line, title, tests }) =>
    tests
      .filter(({ status }) => status === 'flaky')
      .map(({ results }) => `${file}:${line} ${title}: ${firstLine(results[0]?.error?.message)}`),
  );
  return [...found, ...suites.flatMap(flakyIn)];
}

const firstLine = (text = '') => stripVTControlCharacters(text).split('\n', 1)[0];

/** A program that crashed leaves no report; its exit code tells. */
function readReport(file) {
  return JSON.parse(readIfThere(file) ?? '{}');
}
