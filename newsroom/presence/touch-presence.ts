import type { Tx } from '../db/client';
import type { StaffActor } from '../staff/actor';
import { placeOf } from './held-lock';
import type { OpenScreen } from './presence-input';
import { forgottenBefore, presentUntil } from './presence-rules';

/** Notes that a tab was heard of; the first time, what is long gone is removed. */
export async function touchPresence(
  tx: Tx,
  actor: StaffActor,
  input: OpenScreen & { isHidden?: boolean; hasTyped?: boolean },
  now: Date,
): Promise<void> {
  const place = placeOf(actor, input);
  const seen = {
    until: presentUntil(input.isHidden ?? false, now),
    ...(input.hasTyped && { typedAt: now }),
  };
  const known = await tx.presence.updateMany({ where: place, data: seen });
  if (known.count > 0) return;
  await tx.presence.deleteMany({ where: { until: { lt: forgottenBefore(now) } } });
  await tx.presence.create({ data: { ...place, openedAt: now, ...seen } });
}
