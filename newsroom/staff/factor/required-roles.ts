import { z } from 'zod';
import { db, type Tx } from '../../db/client';
import { Role } from '../../db/generated/enums';
import type { RoleName } from '../actor';

/** Key of the row in Setting that says which roles may not work without a second factor. */
export const SIGN_IN_KEY = 'signIn';

const storedSignIn = z.object({
  factorRoles: z.array(z.enum(Object.values(Role))).default([]),
});

/** The roles that may not work without a second factor. */
export async function listRequiredRoles(tx: Tx = db()): Promise<RoleName[]> {
  const row = await tx.setting.findUnique({ where: { key: SIGN_IN_KEY } });
  return storedSignIn.parse(row?.value ?? {}).factorRoles;
}
