import { db } from '../db/client';

/**
 * Where an old address leads: a path (301), or null inside for "gone" (410); null when the address
 * is unknown. `path` is decoded; the table holds decoded paths, so raw and percent-encoded Arabic
 * addresses are one.
 */
export async function findRedirect(path: string): Promise<{ toPath: string | null } | null> {
  return db().redirect.findUnique({ where: { fromPath: path }, select: { toPath: true } });
}
