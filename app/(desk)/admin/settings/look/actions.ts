'use server';

import { z } from 'zod';
import { COLOURS } from '@/newsroom/look/colours';
import { setIcons } from '@/newsroom/look/set-icons';
import { setLogo } from '@/newsroom/look/set-logo';
import { NewsroomError } from '@/newsroom/errors';
import { staffAction } from '@/web/staff-action';
import { savesSetting } from '../saves-setting';

const version = z.string();
const file = z.instanceof(File).optional();

/** The bytes that were chosen; null where nothing was. */
async function bytesOf(chosen: File | undefined): Promise<Buffer | null> {
  return chosen && chosen.size > 0 ? Buffer.from(await chosen.arrayBuffer()) : null;
}

async function requireBytes(chosen: File | undefined): Promise<Buffer> {
  const bytes = await bytesOf(chosen);
  if (bytes) return bytes;
  throw new NewsroomError('INVALID', { fields: { file: 'drawingMissing' } });
}

export const updateColoursAction = staffAction({
  permission: 'settings.edit',
  input: z.record(z.string(), z.string()),
  run: savesSetting(COLOURS),
});

export const setLogoAction = staffAction({
  permission: 'settings.edit',
  input: z.object({ version, file, night: file }),
  run: async (actor, { version: seen, file: day, night }, now) =>
    setLogo(
      actor,
      { version: seen, day: await requireBytes(day), night: await bytesOf(night) },
      now,
    ),
});

export const removeLogoAction = staffAction({
  permission: 'settings.edit',
  input: z.object({ version }),
  run: (actor, { version: seen }, now) =>
    setLogo(actor, { version: seen, day: null, night: null }, now),
});

export const setIconsAction = staffAction({
  permission: 'settings.edit',
  input: z.object({ version, file, ground: z.string() }),
  run: async (actor, { version: seen, file: drawing, ground }, now) =>
    setIcons(actor, { version: seen, drawing: await requireBytes(drawing), ground }, now),
});

export const removeIconsAction = staffAction({
  permission: 'settings.edit',
  input: z.object({ version }),
  run: (actor, { version: seen }, now) =>
    setIcons(actor, { version: seen, drawing: null, ground: '' }, now),
});
