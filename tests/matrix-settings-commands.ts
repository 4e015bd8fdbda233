import { ICONS, LOGO } from '@/newsroom/look/drawings';
import { setIcons } from '@/newsroom/look/set-icons';
import { setLogo } from '@/newsroom/look/set-logo';
import { getDeskSetting } from '@/newsroom/settings/read-setting';
import { SYSTEM } from '@/newsroom/staff/actor';
import { FEEDS } from '@/newsroom/settings/feeds';
import { removeOldViews } from '@/newsroom/readership/remove-old-views';
import { HOME } from '@/newsroom/settings/home';
import { PUBLICATION } from '@/newsroom/settings/publication';
import { RETENTION } from '@/newsroom/settings/retention';
import { ROBOTS } from '@/newsroom/settings/robots';
import { later } from './article-command';
import type { HouseCommand } from './house-command';
import { changeSetting } from './settings-factory';

let counter = 0;
const other = (): number => (counter += 1);

/** The newspaper's settings, and what they have removed. */
export const SETTINGS_COMMANDS: HouseCommand[] = [
  {
    name: 'updateSetting',
    allowed: ['chief', 'admin'],
    run: async (actor) => {
      await changeSetting(actor, PUBLICATION, { tagline: `شعار ${other()}` }, later);
      await changeSetting(actor, FEEDS, { entries: 10 + (other() % 9) }, later);
      await changeSetting(actor, HOME, { latest: other() % 2 ? 5 : 8 }, later);
      await changeSetting(actor, ROBOTS, { others: [`Robot-${other()}`] }, later);
      await changeSetting(actor, RETENTION, { viewMonths: 1 + (other() % 12) }, later);
    },
  },
  {
    name: 'setLogo',
    allowed: ['chief', 'admin'],
    run: async (actor) => {
      const { version } = await getDeskSetting(SYSTEM, LOGO);
      return setLogo(actor, { version, day: null, night: null }, later);
    },
  },
  {
    name: 'setIcons',
    allowed: ['chief', 'admin'],
    run: async (actor) => {
      const { version } = await getDeskSetting(SYSTEM, ICONS);
      return setIcons(actor, { version, drawing: null, ground: '' }, later);
    },
  },
  { name: 'removeOldViews', allowed: [], run: (actor) => removeOldViews(actor, later) },
];
