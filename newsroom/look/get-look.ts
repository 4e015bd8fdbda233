import { db } from '../db/client';
import { KEY } from '../events/page-keys';
import { noteShown } from '../events/shown-keys';
import { parseSetting } from '../settings/setting-group';
import { accentTones, OWN_ACCENT } from './accent';
import { COLOURS } from './colours';
import { ICONS, LOGO } from './drawings';
import type { Look } from './plain-look';

/** The look of readers' pages. */
export async function getLook(): Promise<Look> {
  noteShown(KEY.look);
  const rows = await db().setting.findMany({
    where: { key: { in: [COLOURS.key, LOGO.key, ICONS.key] } },
  });
  const stored = new Map(rows.map(({ key, value }) => [key, value]));
  const { light, dark } = parseSetting(COLOURS, stored.get(COLOURS.key));
  const isOwn = light === OWN_ACCENT.light && dark === OWN_ACCENT.dark;
  return {
    logo: parseSetting(LOGO, stored.get(LOGO.key)),
    icons: parseSetting(ICONS, stored.get(ICONS.key)),
    accent: isOwn ? null : accentTones({ light, dark }),
  };
}
