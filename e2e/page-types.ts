import { findPageTypes, PAGE_TYPES } from '../scripts/readers/page-types.mjs';
import { test as base } from './fixtures';

export { expect } from './fixtures';
export { PAGE_TYPES };

interface Fixtures {
  /** The address of a type of PAGE_TYPES. */
  addressOf: (name: string) => string;
}

interface WorkerFixtures {
  foundTypes: Map<string, string>;
}

/** Journeys that visit every type of page. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  foundTypes: [
    async ({}, use, { project }) => {
      await use(await findPageTypes(String(project.use.baseURL)));
    },
    { scope: 'worker' },
  ],

  addressOf: async ({ foundTypes }, use) => {
    await use((name) => {
      const address = foundTypes.get(name);
      if (!address) throw new Error(`There is no type of page «${name}».`);
      return address;
    });
  },
});
