import { cache } from 'react';
import type { DeskClock } from '@/components/admin/desk-time';
import { getPublication } from '@/newsroom/settings/get-publication';

/** What the newspaper says of itself, read once a request. */
export const deskPublication = cache(getPublication);

/** The newspaper's clock and digits at this moment. */
export async function deskClock(): Promise<DeskClock> {
  const { timeZone, digits } = await deskPublication();
  return { now: new Date(), zone: timeZone, digits };
}
