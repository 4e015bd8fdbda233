import { db } from '../db/client';

const AT_ONCE = 20_000;

/** Old addresses, and the newest redirect that was read for them. */
interface OldPaths {
  fromPaths: string[];
  lastId: number;
}

/** Every old address, in parts. */
export async function* listOldPaths(): AsyncGenerator<OldPaths> {
  for (let after = 0; ;) {
    const rows = await db().redirect.findMany({
      where: { id: { gt: after } },
      orderBy: { id: 'asc' },
      take: AT_ONCE,
      select: { id: true, fromPath: true },
    });
    const last = rows.at(-1);
    if (!last) return;
    yield { fromPaths: rows.map(({ fromPath }) => fromPath), lastId: last.id };
    after = last.id;
  }
}

/** The old addresses of these redirects and of all that came after another. */
export async function listRedirectPaths(ids: number[], afterId: number): Promise<OldPaths> {
  const rows = await db().redirect.findMany({
    where: { OR: [{ id: { in: ids } }, { id: { gt: afterId } }] },
    select: { id: true, fromPath: true },
  });
  const lastId = rows.reduce((last, { id }) => Math.max(last, id), 0);
  return { fromPaths: rows.map(({ fromPath }) => fromPath), lastId };
}

/** The old addresses of these stories. */
export async function listOldPathsOf(articleIds: number[]): Promise<string[]> {
  const rows = await db().redirect.findMany({
    where: { articleId: { in: articleIds } },
    select: { fromPath: true },
  });
  return rows.map(({ fromPath }) => fromPath);
}
