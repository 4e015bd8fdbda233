import { randomUUID } from 'node:crypto';
import { db } from '@/newsroom/db/client';
import { addRedirectUses } from '@/newsroom/redirects/add-redirect-uses';
import { createRedirect } from '@/newsroom/redirects/create-redirect';
import { deleteRedirect } from '@/newsroom/redirects/delete-redirect';
import { addMissedAddresses } from '@/newsroom/redirects/missing/add-missed-addresses';
import { setMissedDismissed } from '@/newsroom/redirects/missing/set-missed-dismissed';
import { redirectInput } from '@/newsroom/redirects/redirect-input';
import { exportTable } from '@/newsroom/redirects/table/export-table';
import { importTable } from '@/newsroom/redirects/table/import-table';
import { updateRedirect } from '@/newsroom/redirects/update-redirect';
import { SYSTEM } from '@/newsroom/staff/actor';
import { later } from './article-command';
import type { HouseCommand } from './house-command';

const fresh = (): string => `/old/${randomUUID()}`;
const newRedirect = () => redirectInput.parse({ from: fresh(), to: '/latest' });
const made = async () => ({ ...(await createRedirect(SYSTEM, newRedirect(), later)), version: 1 });

/** Old addresses, and who cares for them. */
export const REDIRECT_COMMANDS: HouseCommand[] = [
  {
    name: 'createRedirect',
    allowed: ['chief', 'admin'],
    run: (actor) => createRedirect(actor, newRedirect(), later),
  },
  {
    name: 'updateRedirect',
    allowed: ['chief', 'admin'],
    run: async (actor) => updateRedirect(actor, { ...(await made()), ...newRedirect() }, later),
  },
  {
    name: 'deleteRedirect',
    allowed: ['chief', 'admin'],
    run: async (actor) => deleteRedirect(actor, await made(), later),
  },
  {
    name: 'importTable',
    allowed: ['chief', 'admin'],
    run: (actor) => importTable(actor, { rows: [], mode: 'all' }, later),
  },
  {
    name: 'exportTable',
    allowed: ['chief', 'admin'],
    run: (actor) => exportTable(actor, {}, later),
  },
  {
    name: 'setMissedDismissed',
    allowed: ['chief', 'admin'],
    run: async (actor) => {
      const path = fresh();
      await db().missedAddress.create({ data: { path, count: 1, referred: 0, lastAt: later } });
      return setMissedDismissed(actor, { path, dismissed: 'yes' }, later);
    },
  },
  { name: 'addRedirectUses', allowed: [], run: (actor) => addRedirectUses(actor, [], later) },
  { name: 'addMissedAddresses', allowed: [], run: (actor) => addMissedAddresses(actor, [], later) },
];
