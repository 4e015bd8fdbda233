import { TOTP } from 'otpauth';
import { db } from '@/newsroom/db/client';
import { openText } from '@/newsroom/secrets/seal-text';
import type { StaffActor } from '@/newsroom/staff/actor';
import { enableFactor } from '@/newsroom/staff/factor/enable-factor';
import { requestFactor } from '@/newsroom/staff/factor/request-factor';
import { factorRow } from '@/newsroom/staff/factor/spend-code';
import { NOON } from './factories';

/** The code that the person's app shows at this moment. */
export async function codeAt(staff: StaffActor, now: Date): Promise<string> {
  const { sealedSecret } = await db().secondFactor.findUniqueOrThrow({
    where: { staffId: staff.id },
  });
  const secret = openText('second factor', factorRow(staff.id), sealedSecret) ?? '';
  return new TOTP({ secret }).generate({ timestamp: now.getTime() });
}

/** Gives the person a second factor; resolves to the recovery codes. */
export async function giveFactor(staff: StaffActor, now = NOON): Promise<string[]> {
  await requestFactor(staff, now);
  const { codes } = await enableFactor(staff, { code: await codeAt(staff, now) }, now);
  return codes;
}
