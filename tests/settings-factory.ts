import { createOwnPage } from '@/newsroom/own-pages/create-own-page';
import { getDeskOwnPage } from '@/newsroom/own-pages/get-desk-own-page';
import { getSettings } from '@/newsroom/settings/get-settings';
import type { PublicationForm } from '@/newsroom/settings/publication-form';
import { updatePublication } from '@/newsroom/settings/update-publication';
import { SYSTEM, type Actor } from '@/newsroom/staff/actor';
import { NOON } from './factories';

/** Changes these settings, from the newest ones. */
export async function changeSettings(
  actor: Actor,
  fields: Partial<PublicationForm>,
  now = NOON,
): Promise<{ version: number }> {
  const { publication, version } = await getSettings(SYSTEM);
  return updatePublication(actor, { ...publication, ...fields, version }, now);
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
  const { title, lead, text, listed, version } = await getDeskOwnPage(SYSTEM, slug);
  return { slug, title, lead, text, listed, version };
}
