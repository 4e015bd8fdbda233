// The demo newspaper that the steps of a run copy: node scripts/test-demo.mjs FOLDER
// On the server of TEST_DATABASE_URL, which keeps it as long as the run.
import { mkdirSync } from 'node:fs';
import { printFailure } from './failure.mjs';
import { makePattern } from './test-newspaper.mjs';

const folder = process.argv[2];
try {
  mkdirSync(folder);
  await makePattern(process.env.TEST_DATABASE_URL, `matbaa_demo_${process.pid}`, folder);
} catch (error) {
  printFailure(error);
  process.exit(1);
}
