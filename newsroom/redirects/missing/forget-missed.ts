import type { Tx } from '../../db/client';

/** Takes off the list of missed addresses what redirects answer from now on. */
export async function forgetMissed(
  tx: Tx,
  froms: string[],
  kind: 'exact' | 'prefix',
): Promise<void> {
  await tx.$executeRaw`DELETE FROM "MissedAddress" WHERE "path" = ANY(${froms}::text[])`;
  if (kind === 'exact') return;
  await tx.$executeRaw`
    DELETE FROM "MissedAddress" m USING unnest(${froms}::text[]) AS old(path)
    WHERE starts_with(m."path", old.path || '/')`;
}
