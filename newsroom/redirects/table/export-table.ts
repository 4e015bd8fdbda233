import { db } from '../../db/client';
import { write } from '../../db/write';
import type { Actor } from '../../staff/actor';
import { authorize } from '../../staff/policy';

/** A redirect as a table has it. */
export interface ExportedRedirect {
  from: string;
  to: string | null;
  kind: 'exact' | 'prefix';
  hits: number;
  lastAt: Date | null;
}

const AT_ONCE = 5000;

/** Records that somebody takes all redirects out of the house, and hands them out in parts. */
export async function exportTable(
  actor: Actor,
  _input: object,
  now: Date,
): Promise<AsyncIterable<ExportedRedirect[]>> {
  authorize(actor, 'redirect.edit');
  await write(actor, now, async (_tx, record) => {
    record({ type: 'redirect.exported', nounId: 'table', data: {} });
    return Promise.resolve();
  });
  return parts();
}

async function* parts(): AsyncGenerator<ExportedRedirect[]> {
  for (let after = 0; ;) {
    const rows = await db().redirect.findMany({
      where: { id: { gt: after } },
      orderBy: { id: 'asc' },
      take: AT_ONCE,
      include: { use: true },
    });
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(({ fromPath, toPath, kind, use }) => ({
      from: fromPath,
      to: toPath,
      kind,
      hits: use?.count ?? 0,
      lastAt: use?.lastAt ?? null,
    }));
    after = last.id;
  }
}
