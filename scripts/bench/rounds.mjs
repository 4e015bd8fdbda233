/**
 * Runs every series once, then every one again, `runs` times, so that whatever else the machine
 * does meanwhile meets all of them alike. `series`: name → a function that resolves to figures.
 * Resolves to name → list of figures, one a round.
 */
export async function inRounds(runs, series) {
  const found = Object.fromEntries(Object.keys(series).map((name) => [name, []]));
  for (let round = 0; round < runs; round += 1) {
    for (const [name, run] of Object.entries(series)) found[name].push(await run());
  }
  return found;
}

/** The middle one; between two in the middle, their mean. */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

/** `share` of the numbers (0 to 1) are no larger than this one. */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

/** Figures of several runs → the median of each figure. */
export function medians(figures) {
  const names = Object.keys(figures[0]).filter((name) => typeof figures[0][name] === 'number');
  return Object.fromEntries(names.map((name) => [name, median(figures.map((one) => one[name]))]));
}

/** The median of what one series did over what another did in the same round. */
export function ratio(above, below, figure = 'rate') {
  return median(above.map((one, round) => one[figure] / below[round][figure]));
}

/** Answers of all runs that were errors, and requests that got none. */
export function failures(figures) {
  const errors = ({ statuses }) =>
    Object.entries(statuses).reduce((sum, [status, n]) => sum + (status >= 400 ? n : 0), 0);
  return figures.reduce((sum, one) => sum + errors(one) + one.lost, 0);
}
