import { findPageTypes, PAGE_TYPES } from '../scripts/readers/page-types.mjs';
import { test as base } from './fixtures';

export { expect } from './fixtures';
export { PAGE_TYPES };

interface Fixtures {
  /** The address of a type of PAGE_TYPES. */
  addressOf: (name: string) => string;
}

/** Asked for once a worker. */
let found: Promise<Map<string, string>> | undefined;

/** Journeys that visit every type of page. */
export const test = base.extend<Fixtures>({
  addressOf: async ({ baseURL }, use) => {
    const addresses = await (found ??= findPageTypes(String(baseURL)));
    await use((name) => {
      const address = addresses.get(name);
      if (!address) throw new Error(`There is no type of page «${name}».`);
      return address;
    });
  },
});
