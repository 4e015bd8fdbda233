import { write } from '../db/write';
import { replaceSetting, settingVersion } from '../settings/update-setting';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { drawingOf } from './brand-file';
import { drawLogo } from './draw-logo';
import { LOGO } from './drawings';
import { keepDrawings } from './keep-drawings';

interface LogoInput {
  /** The one that the person has seen. */
  version: unknown;
  /** For light grounds; null takes the nameplate away. */
  day: Buffer | null;
  /** For dark grounds; null: the same in one light colour. */
  night: Buffer | null;
}

/** Sets the nameplate, or takes it away. Throws INVALID as `drawLogo` does, CONFLICT as settings do. */
export async function setLogo(
  actor: Actor,
  { version, day, night }: LogoInput,
  now: Date,
): Promise<{ version: number }> {
  authorize(actor, 'settings.edit');
  const seen = settingVersion.parse(version);
  const drawn = day && (await drawLogo(day, night));
  const values = drawn
    ? { day: drawingOf(drawn.day), night: drawingOf(drawn.night), paper: drawingOf(drawn.paper) }
    : LOGO.defaults();
  return write(actor, now, async (tx, record) => {
    if (drawn) await keepDrawings(tx, [drawn.day, drawn.night, drawn.paper], now);
    return replaceSetting(tx, record, LOGO, { seen, values }, now);
  });
}
