import type { z } from 'zod';
import { db, type Tx } from '../db/client';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { parseSetting, type DeskSetting, type SettingGroup } from './setting-group';

/**
 * What holds now. Queries of readers' pages note its key themselves. A transaction names itself: one
 * that waits for a second connection may wait for itself.
 */
export async function readSetting<Shape extends z.ZodRawShape>(
  group: SettingGroup<Shape>,
  tx: Tx = db(),
): Promise<z.output<z.ZodObject<Shape>>> {
  const row = await tx.setting.findUnique({ where: { key: group.key } });
  return parseSetting(group, row?.value);
}

/** The same for who may change it. */
export async function getDeskSetting<Shape extends z.ZodRawShape>(
  actor: Actor,
  group: SettingGroup<Shape>,
): Promise<DeskSetting<z.output<z.ZodObject<Shape>>>> {
  authorize(actor, 'settings.edit');
  const row = await db().setting.findUnique({ where: { key: group.key } });
  return { value: parseSetting(group, row?.value), version: row?.version ?? 0 };
}
