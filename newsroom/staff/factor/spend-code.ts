import type { Tx } from '../../db/client';
import { openText } from '../../secrets/seal-text';
import { hashRecoveryCode } from './recovery-codes';
import { stepOfCode } from './totp';

/** What somebody opened with. */
export type SpentCode = 'app' | 'recovery';

/**
 * Takes a code of the person's app, or a recovery code, once: two requests with the same code, also
 * at the same moment, cannot both succeed. Null when it is none, or was used before.
 */
export async function spendCode(
  tx: Tx,
  staffId: number,
  typed: string,
  now: Date,
): Promise<SpentCode | null> {
  const code = latinDigits(typed).replace(/\s/g, '');
  if (await spendAppCode(tx, staffId, code, now)) return 'app';
  if (await spendRecoveryCode(tx, staffId, code, now)) return 'recovery';
  return null;
}

/** How the row of a factor is sealed. */
export function factorRow(staffId: number): string {
  return `staff ${staffId}`;
}

async function spendAppCode(tx: Tx, staffId: number, code: string, now: Date): Promise<boolean> {
  const factor = await tx.secondFactor.findUnique({ where: { staffId } });
  if (!factor?.enabledAt) return false;
  const secret = openText('second factor', factorRow(staffId), factor.sealedSecret);
  const step = secret === null ? null : stepOfCode(secret, code, now);
  if (step === null) return false;
  // The comparison and the mark are one statement (RFC 6238, 5.2).
  const { count } = await tx.secondFactor.updateMany({
    where: { staffId, enabledAt: { not: null }, lastStep: { lt: step } },
    data: { lastStep: step },
  });
  return count === 1;
}

async function spendRecoveryCode(
  tx: Tx,
  staffId: number,
  code: string,
  now: Date,
): Promise<boolean> {
  const codeHash = hashRecoveryCode(code);
  if (codeHash === null) return false;
  const factor = await tx.secondFactor.count({ where: { staffId, enabledAt: { not: null } } });
  if (factor === 0) return false;
  const { count } = await tx.recoveryCode.updateMany({
    where: { staffId, codeHash, usedAt: null },
    data: { usedAt: now },
  });
  return count === 1;
}

// An Arabic keyboard types Arabic digits.
function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
