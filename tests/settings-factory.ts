import type { z } from 'zod';
import { createOwnPage } from '@/newsroom/own-pages/create-own-page';
import { getDeskOwnPage } from '@/newsroom/own-pages/get-desk-own-page';
import { PUBLICATION } from '@/newsroom/settings/publication';
import type { PublicationForm } from '@/newsroom/settings/publication-form';
import { getDeskSetting } from '@/newsroom/settings/read-setting';
import type { SettingGroup } from '@/newsroom/settings/setting-group';
import { updateSetting } from '@/newsroom/settings/update-setting';
import { SYSTEM, type Actor } from '@/newsroom/staff/actor';
import { NOON } from './factories';

/** Changes what the newspaper says of itself, from the newest words. */
export function changeSettings(
  actor: Actor,
  fields: Partial<PublicationForm>,
  now = NOON,
): Promise<{ version: number }> {
  return changeSetting(actor, PUBLICATION, fields, now);
}

/** Changes these fields of a group of settings, from the newest ones. */
export async function changeSetting<Shape extends z.ZodRawShape>(
  actor: Actor,
  group: SettingGroup<Shape>,
  fields: Partial<z.input<z.ZodObject<Shape>>>,
  now = NOON,
): Promise<{ version: number }> {
  const { value, version } = await getDeskSetting(SYSTEM, group);
  return updateSetting(actor, group, { ...value, ...fields, version }, now);
}

let counter = 0;

/** An own page with an address of its own, still empty. */
export async function newOwnPage(): Promise<string> {
  counter += 1;
  const { slug } = await createOwnPage(
    SYSTEM,
    { slug: `page-${counter}`, title: 'أعلن معنا' },
    NOON,
  );
  return slug;
}

/** The input of a change of a page: its newest words and version. */
export async function newestPage(slug: string) {
  const { title, lead, body, listed, version } = await getDeskOwnPage(SYSTEM, slug);
  return { slug, title, lead, body, listed, version };
}
