import { z } from 'zod';

/** A group of the newspaper's settings: one row in Setting, changed as a whole under one version. */
export interface SettingGroup<Shape extends z.ZodRawShape = z.ZodRawShape> {
  /** Key of the row, and the noun of its events. */
  key: string;
  /** What may be set, as a person typed it. */
  form: z.ZodObject<Shape>;
  /** What holds while nobody has set anything. */
  defaults: () => z.output<z.ZodObject<Shape>>;
}

/** What a group holds. */
export type SettingOf<Group> =
  Group extends SettingGroup<infer Shape> ? z.output<z.ZodObject<Shape>> : never;

/** A group as it is edited. */
export interface DeskSetting<Value> {
  value: Value;
  /** The one that a change has to name; 0 while nobody has changed anything. */
  version: number;
}

/**
 * A row as it lies in the database: a field that an older version wrote otherwise, or did not know,
 * has its default.
 */
export function parseSetting<Shape extends z.ZodRawShape>(
  { form, defaults }: SettingGroup<Shape>,
  stored: unknown,
): z.output<z.ZodObject<Shape>> {
  const values: Record<string, unknown> = { ...defaults() };
  const given = z.record(z.string(), z.unknown()).safeParse(stored).data ?? {};
  for (const [name, field] of Object.entries(form.shape)) {
    const read = z.safeParse(field, given[name]);
    if (name in given && read.success) values[name] = read.data;
  }
  return values as z.output<z.ZodObject<Shape>>;
}
