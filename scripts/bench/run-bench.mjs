import { printFailure } from '../failure.mjs';
import { measureAudit } from './audit.mjs';
import { measureDeskScreens } from './desk-screens.mjs';
import { measureDocuments } from './documents.mjs';
import { measureFaults } from './faults.mjs';
import { measureFlood } from './flood.mjs';
import { measureFreshness } from './freshness.mjs';
import { measureGrowth } from './growth.mjs';
import { measureHit } from './hit.mjs';
import { measureImport } from './import.mjs';
import { measureLighthouse } from './lighthouse.mjs';
import { measureMiss } from './miss.mjs';
import { describeMachine } from './machine.mjs';
import { makeLarge, makeSmall } from './newspaper.mjs';
import { measurePictures } from './pictures.mjs';
import { markdown } from './report.mjs';
import { openScratch } from './scratch.mjs';
import { measureSearch } from './search.mjs';
import { measureSizes } from './sizes.mjs';
import { writeReport } from './write-report.mjs';

const MEASURE = {
  import: measureImport,
  hit: measureHit,
  documents: measureDocuments,
  search: measureSearch,
  miss: measureMiss,
  freshness: measureFreshness,
  flood: measureFlood,
  desk: measureDeskScreens,
  audit: measureAudit,
  growth: measureGrowth,
  sizes: measureSizes,
  pictures: measurePictures,
  faults: measureFaults,
  lighthouse: measureLighthouse,
};

const FAILED = 'Not measured';

/** Measures what `options.names` names and prints it; resolves to the exit code. */
export async function runBench(options) {
  let scratch;
  const report = { options, machine: '', rows: [], tables: [], promises: [], notes: [] };
  try {
    scratch = await openScratch();
    report.machine = await describeMachine(scratch.postgres.adminUrl);
    await makeNewspapers(scratch, options);
    for (const name of options.names) {
      const found = await step(name, () => MEASURE[name]({ scratch, options })).catch(given);
      await scratch.stopUsed();
      for (const part of ['rows', 'tables', 'promises', 'notes']) {
        report[part].push(...(found[part] ?? []));
      }
    }
    process.stdout.write(`\n${markdown(report)}\n`);
    if (options.write) process.stdout.write(`\n${writeReport(report)}\n`);
    return report.notes.some((note) => note.startsWith(FAILED)) ? 1 : 0;
  } catch (error) {
    printFailure(error);
    return 1;
  } finally {
    await scratch?.close();
  }
}

// What was measured before must not be lost with it.
function given(error) {
  printFailure(error);
  return { notes: [`${FAILED}: ${error.message}`] };
}

async function makeNewspapers(scratch, { names, articles }) {
  const needing = names.filter((name) => name !== 'import');
  if (needing.length === 0) return;
  await step('The small newspaper', () => makeSmall(scratch));
  if (needing.every((name) => name === 'pictures' || name === 'audit')) return;
  await step(`The large newspaper (${articles})`, () => makeLarge(scratch, articles));
}

/** Says on the error output what is going on, so that the table alone can be piped on. */
async function step(what, work) {
  const started = performance.now();
  process.stderr.write(`${what} … `);
  const result = await work();
  process.stderr.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  return result;
}
