import { PAGE_TYPES } from '../scripts/readers/page-types.mjs';

export { PAGE_TYPES };

/** Noted before the first journey: what journeys write and withdraw meanwhile is never taken for one. */
const addresses = new Map(JSON.parse(process.env.E2E_PAGE_TYPES ?? '[]') as [string, string][]);

/** The address of a type of PAGE_TYPES. */
export function addressOf(name: string): string {
  const address = addresses.get(name);
  if (!address) throw new Error(`E2E_PAGE_TYPES has no page of the type «${name}».`);
  return address;
}
