import { db } from '../db/client';

const AT_ONCE = 20_000;

/** Every old address after a row's number, in parts, each with the number of its last row. */
export async function* listOldPaths(
  after: number,
): AsyncGenerator<{ paths: string[]; last: number }> {
  for (let from = after; ;) {
    const rows = await db().redirect.findMany({
      where: { id: { gt: from } },
      orderBy: { id: 'asc' },
      take: AT_ONCE,
      select: { id: true, fromPath: true },
    });
    const last = rows.at(-1);
    if (!last) return;
    yield { paths: rows.map(({ fromPath }) => fromPath), last: last.id };
    from = last.id;
  }
}
