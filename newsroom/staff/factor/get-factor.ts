import { db } from '../../db/client';
import { openText } from '../../secrets/seal-text';
import { getPublication } from '../../settings/get-publication';
import type { StaffActor } from '../actor';
import { listRequiredRoles } from './required-roles';
import { factorRow } from './spend-code';
import { factorAddress } from './totp';

/** One's own second factor. */
export interface FactorView {
  state: 'none' | 'prepared' | 'enabled';
  /** Whether the role may not work without one. */
  isRequired: boolean;
  /** ISO 8601. */
  enabledAt: string | null;
  codesLeft: number;
  /** What the app has to learn, while it is prepared: for the QR code, and to be typed. */
  setUp: { address: string; secret: string } | null;
}

/** How one's own second factor stands. */
export async function getFactor(actor: StaffActor): Promise<FactorView> {
  const [factor, codesLeft, roles, { name }] = await Promise.all([
    db().secondFactor.findUnique({ where: { staffId: actor.id } }),
    db().recoveryCode.count({ where: { staffId: actor.id, usedAt: null } }),
    listRequiredRoles(),
    getPublication(),
  ]);
  const secret =
    factor && !factor.enabledAt
      ? openText('second factor', factorRow(actor.id), factor.sealedSecret)
      : null;
  return {
    state: factor?.enabledAt ? 'enabled' : secret === null ? 'none' : 'prepared',
    isRequired: roles.includes(actor.role),
    enabledAt: factor?.enabledAt?.toISOString() ?? null,
    codesLeft: factor?.enabledAt ? codesLeft : 0,
    setUp: secret === null ? null : { secret, address: factorAddress(secret, name, actor.email) },
  };
}
