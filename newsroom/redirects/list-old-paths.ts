import { db } from '../db/client';

const AT_ONCE = 20_000;

/** Every old address, in parts. */
export async function* listOldPaths(): AsyncGenerator<string[]> {
  for (let after = 0; ;) {
    const rows = await db().redirect.findMany({
      where: { id: { gt: after } },
      orderBy: { id: 'asc' },
      take: AT_ONCE,
      select: { id: true, fromPath: true },
    });
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(({ fromPath }) => fromPath);
    after = last.id;
  }
}

/** The old addresses of these stories. */
export async function listOldPathsOf(articleIds: number[]): Promise<string[]> {
  const rows = await db().redirect.findMany({
    where: { articleId: { in: articleIds } },
    select: { fromPath: true },
  });
  return rows.map(({ fromPath }) => fromPath);
}
