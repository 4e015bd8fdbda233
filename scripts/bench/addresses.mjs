import { query } from '../database.mjs';

/** Pages that readers ask for again and again. */
const HOT = 1000;

/**
 * Addresses of generated stories as `{ hot, cold }`: the newest thousand, and the others, which
 * nobody has in memory until a measurement asks for them.
 */
export async function findAddresses(url) {
  const { rows } = await query(
    url,
    `SELECT '/' || s.slug || '/' || a.id AS path
       FROM "Article" a JOIN "Section" s ON s.id = a."liveSectionId"
      WHERE a."externalId" LIKE 'bench-%' ORDER BY a."publicAt" DESC, a.id DESC`,
  );
  const paths = rows.map(({ path }) => path);
  return { hot: paths.slice(0, HOT), cold: scatter(paths.slice(HOT)) };
}

/** Hands out a list in `parts` parts, each at most `most` long; nothing is given twice. */
export function handOut(list, parts, most) {
  const size = Math.min(most, Math.floor(list.length / parts));
  let taken = 0;
  return () => list.slice(taken, (taken += size));
}

// Neighbours in time share pages of the database: an order that knows nothing of it, the same in
// every run (a stride that shares no divisor with the length).
function scatter(list) {
  let stride = Math.floor(list.length * 0.618) || 1;
  while (divisor(stride, list.length) !== 1) stride += 1;
  return list.map((_, at) => list[(at * stride) % list.length]);
}

function divisor(a, b) {
  return b === 0 ? a : divisor(b, a % b);
}
