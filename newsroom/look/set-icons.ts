import { z } from 'zod';
import { write } from '../db/write';
import { replaceSetting, settingVersion } from '../settings/update-setting';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { drawingOf } from './brand-file';
import { HEX } from './contrast';
import { drawIcons } from './draw-icons';
import { ICONS } from './drawings';
import { keepDrawings } from './keep-drawings';

interface IconsInput {
  /** The one that the person has seen. */
  version: unknown;
  /** Null takes the icons away. */
  drawing: Buffer | null;
  /** `#rrggbb` under what must be opaque. */
  ground: string;
}

const colour = z.string().trim().toLowerCase().regex(HEX, 'colourWrong');

/** Sets the icons, or takes them away. Throws INVALID as `drawIcons` does, CONFLICT as settings do. */
export async function setIcons(
  actor: Actor,
  { version, drawing, ground }: IconsInput,
  now: Date,
): Promise<{ version: number }> {
  authorize(actor, 'settings.edit');
  const seen = settingVersion.parse(version);
  const drawn =
    drawing && (await drawIcons(drawing, z.object({ ground: colour }).parse({ ground }).ground));
  const values = drawn
    ? {
        favicon: drawingOf(drawn.favicon),
        small: drawingOf(drawn.small),
        touch: drawingOf(drawn.touch),
        medium: drawingOf(drawn.medium),
        large: drawingOf(drawn.large),
        maskable: drawingOf(drawn.maskable),
      }
    : ICONS.defaults();
  return write(actor, now, async (tx, record) => {
    if (drawn) await keepDrawings(tx, Object.values(drawn), now);
    return replaceSetting(tx, record, ICONS, { seen, values }, now);
  });
}
