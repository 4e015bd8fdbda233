import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../settings.mjs';
import { drawChart } from './chart.mjs';
import { markdown } from './report.mjs';

/** Keeps the table, and a chart of what answers requests, in docs/bench; says where. */
export function writeReport(report) {
  const folder = join(root, 'docs', 'bench');
  mkdirSync(folder, { recursive: true });
  const bars = report.rows.filter(({ rate, requests }) => rate && requests);
  const chart = bars.length > 0;
  if (chart) writeFileSync(join(folder, 'requests.svg'), drawChart('Requests a second', bars));
  const picture = chart ? '![Requests a second](requests.svg)\n\n' : '';
  writeFileSync(
    join(folder, 'README.md'),
    `# What \`npm run bench -- --write\` measured last\n\n${picture}${markdown(report)}\n`,
  );
  return `Written to ${folder}`;
}
