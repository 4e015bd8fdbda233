import { db } from '../db/client';

/** The last segments of all writers' addresses. */
export async function listWriterHandles(): Promise<string[]> {
  const rows = await db().writer.findMany({
    where: { leadsToId: null },
    select: { id: true, handle: true },
  });
  return rows.map(({ id, handle }) => handle ?? `w${id}`);
}
