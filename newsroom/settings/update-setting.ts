import { z } from 'zod';
import type { Tx } from '../db/client';
import { write, type RecordEvent } from '../db/write';
import { NewsroomError } from '../errors';
import { changesBetween } from '../events/changes';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { parseSetting, type DeskSetting, type SettingGroup } from './setting-group';

/** The one that the person has seen; 0 while nobody has changed anything. */
export const settingVersion = z.coerce.number<number | string>().int();

type Values<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape>>;

/**
 * Sets a group of settings to its fields in `input`, beside the `version` that the person has seen;
 * what shows it follows. Throws CONFLICT when somebody has changed it
 * since, with what they wrote (`saved`) and the version to name when that is to be replaced.
 */
export async function updateSetting<Shape extends z.ZodRawShape>(
  actor: Actor,
  group: SettingGroup<Shape>,
  input: Record<string, unknown>,
  now: Date,
): Promise<{ version: number }> {
  authorize(actor, 'settings.edit');
  const { version, ...fields } = input;
  const seen = settingVersion.parse(version);
  const values = group.form.parse(fields);
  return write(actor, now, (tx, record) =>
    replaceSetting(tx, record, group, { seen, values }, now),
  );
}

/** The same inside a transaction, for commands that write more than the group. */
export async function replaceSetting<Shape extends z.ZodRawShape>(
  tx: Tx,
  record: RecordEvent,
  group: SettingGroup<Shape>,
  { seen, values }: { seen: number; values: Values<Shape> },
  now: Date,
): Promise<{ version: number }> {
  const before = await lockSetting(tx, group, now);
  if (before.version !== seen) {
    throw new NewsroomError('CONFLICT', {
      sentence: 'settingsMovedOn',
      data: { version: before.version, saved: before.value },
    });
  }
  const changes = changesBetween(before.value, values, Object.keys(group.form.shape));
  if (changes.length === 0) return { version: seen };
  const value: object = values;
  const after = await tx.setting.update({
    where: { key: group.key },
    data: { value, updatedAt: now, version: { increment: 1 } },
    select: { version: true },
  });
  const fields = changes.map(({ field }) => field);
  record({ type: 'settings.changed', nounId: group.key, data: { fields, changes } });
  return after;
}

// The first change makes the row that later ones lock.
async function lockSetting<Shape extends z.ZodRawShape>(
  tx: Tx,
  group: SettingGroup<Shape>,
  now: Date,
): Promise<DeskSetting<Values<Shape>>> {
  const { key } = group;
  await tx.setting.createMany({
    data: [{ key, value: {}, updatedAt: now, version: 0 }],
    skipDuplicates: true,
  });
  const [row] = await tx.$queryRaw<{ value: unknown; version: number }[]>`
    SELECT value, version FROM "Setting" WHERE key = ${key} FOR UPDATE`;
  if (!row) throw new Error(`the settings "${key}" have no row`);
  return { value: parseSetting(group, row.value), version: row.version };
}
