import { findAddresses, handOut } from './addresses.mjs';
import { runLoad } from './load.mjs';
import { serve } from './newspaper.mjs';
import { row } from './report.mjs';
import { failures, inRounds, medians } from './rounds.mjs';

/** Addresses that one run can use up; a run ends early when they are. */
const COLD = 3000;

/** Articles that nobody has asked for, one after another and four at a time. */
export async function measureMiss({ scratch, options }) {
  const paper = await serve(scratch, 'large');
  const { cold } = await findAddresses(paper.url);
  const takeCold = handOut(cold, 2 * options.runs, COLD);
  const { port, pid } = paper;
  const run = (connections) => () => {
    const job = { port, pid, connections, seconds: options.seconds, once: true };
    return runLoad({ ...job, paths: takeCold() });
  };
  const found = await inRounds(options.runs, {
    'article, miss, 1 connection': run(1),
    'article, miss, 4 connections': run(4),
  });
  const rows = Object.entries(found).map(([name, figures]) =>
    row(name, { ...medians(figures), failed: failures(figures) }),
  );
  return { rows };
}
