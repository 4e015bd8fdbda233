/** One line of the table: what was measured, and the medians of its figures. */
export function row(name, figures) {
  return { name, ...figures };
}

/**
 * One thing that must be shown: `holds` is whether `value` is on the right side of `limit`
 * (`sign` is '≥' or '≤'). A value that is not a number never holds.
 */
export function promise(what, value, sign, limit, unit = '') {
  const holds = Number.isFinite(value) && (sign === '≥' ? value >= limit : value <= limit);
  return { what, value, sign, limit, unit, holds };
}

const COLUMNS = {
  'requests/s': ({ rate }) => whole(rate),
  'p50 ms': ({ p50 }) => fine(p50),
  'p95 ms': ({ p95 }) => fine(p95),
  'p99 ms': ({ p99 }) => fine(p99),
  'front µs': ({ frontCpu }) => whole(frontCpu),
  'press µs': ({ pressCpu }) => whole(pressCpu),
  'front MB': ({ frontMemory }) => whole(frontMemory),
  'press MB': ({ pressMemory }) => whole(pressMemory),
  kB: ({ bytes, requests }) => fine(bytes / requests / 1000),
  failed: ({ failed }) => whole(failed),
};

const HEAD = ['measurement', ...Object.keys(COLUMNS)];

/** The report as Markdown: the machine, the table, what had to be shown, remarks. */
export function markdown({ machine, options, rows, tables, promises, notes }) {
  const cells = rows.map((one) => [one.name, ...Object.values(COLUMNS).map((show) => show(one))]);
  const shown = promises.map((one) => [
    one.what,
    `${fine(one.value)}${one.unit}`,
    `${one.sign} ${one.limit}${one.unit}`,
    one.holds ? 'yes' : '**no**',
  ]);
  return [
    `${machine}.`,
    `Median of ${options.runs} runs of ${options.seconds} s; µs are processor time a request.`,
    ...(cells.length > 0 ? [table(HEAD, cells)] : []),
    ...tables.map(({ head, cells: own }) => table(head, own)),
    ...(shown.length > 0 ? [table(['must be shown', 'measured', 'wanted', 'holds'], shown)] : []),
    ...(notes.length > 0 ? [notes.map((note) => `- ${note}`).join('\n')] : []),
  ].join('\n\n');
}

/** Columns of equal width, so that it reads well on a terminal too. */
function table(head, cells) {
  const widths = head.map((name, at) => Math.max(...[head, ...cells].map((one) => one[at].length)));
  const line = (one) =>
    `| ${one.map((text, at) => (at === 0 ? text.padEnd(widths[at]) : text.padStart(widths[at]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...cells.map(line)].join('\n');
}

const MISSING = '—';

function whole(number) {
  return Number.isFinite(number) ? String(Math.round(number)) : MISSING;
}

function fine(number) {
  if (!Number.isFinite(number)) return MISSING;
  return Math.abs(number) >= 100
    ? String(Math.round(number))
    : String(Number(number.toPrecision(3)));
}
