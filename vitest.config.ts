import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const OUTSIDE = ['**/node_modules/**', '**/.next*/**', 'dist/**', 'var/**', 'public/**', 'e2e/**'];

const UNIT = '**/*.test.{ts,tsx}';
/**
 * Unit tests that have modules of their own: the servers' (state lies in their modules), and those
 * that replace modules or settings (`*.alone.test.ts`). All others share theirs, which saves half of
 * the time.
 */
const ALONE = ['{delivery,web}/**/*.test.{ts,tsx}', '**/*.alone.test.{ts,tsx}'];

function unit(name: string, test: { include: string[]; exclude: string[]; isolate?: boolean }) {
  return {
    extends: true as const,
    test: {
      ...test,
      name,
      exclude: [...test.exclude, '**/*.db.test.ts', 'tests/architecture/**'],
      // Nobody listens there: what asks the database belongs to the project below.
      env: { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nowhere' },
      // Random hostile texts take seconds where everything else runs at once.
      testTimeout: 60_000,
    },
  };
}

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    maxWorkers: 2,
    // A second is less than a busy machine may need.
    expect: { poll: { timeout: 20_000 } },
    allowOnly: false,
    // Plain modules of Node that find their packages by themselves.
    server: { deps: { external: [/\/scripts\/[^/]+\.mjs$/] } },
    env: {
      AUTH_SECRET: 'a secret of the tests, long enough to pass',
      LOG_LEVEL: 'fatal',
      // Once a process it says that its releases of 2027 will want Node 22.
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    },
    projects: [
      unit('unit', { include: [UNIT], exclude: [...OUTSIDE, ...ALONE], isolate: false }),
      unit('unit-alone', { include: ALONE, exclude: OUTSIDE }),
      {
        extends: true,
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['**/*.db.test.ts'],
          exclude: OUTSIDE,
          globalSetup: 'tests/database-server.ts',
          setupFiles: 'tests/database.ts',
          // They end what hangs: a newspaper that is backed up and restored takes a busy machine long.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
