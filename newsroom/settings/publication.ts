import { publicationForm } from './publication-form';
import type { SettingGroup, SettingOf } from './setting-group';
import { storedPublication } from './stored-publication';

/** What the newspaper says of itself. */
export const PUBLICATION = {
  key: 'publication',
  form: publicationForm,
  defaults: () => storedPublication.parse({}),
} satisfies SettingGroup<typeof publicationForm.shape>;

export type PublicationSetting = SettingOf<typeof PUBLICATION>;
