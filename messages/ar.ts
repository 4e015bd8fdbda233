import { article } from './ar-article';
import { checklist } from './ar-checklist';
import { dashboard } from './ar-dashboard';
import { articleList } from './ar-article-list';
import { desk } from './ar-desk';
import { editor } from './ar-editor';
import { galleries } from './ar-galleries';
import { lists } from './ar-lists';
import { media } from './ar-media';
import { notes } from './ar-notes';
import { palette } from './ar-palette';
import { planning } from './ar-planning';
import { presence } from './ar-presence';
import { previews } from './ar-previews';
import { refusals } from './ar-refusals';
import { revisions } from './ar-revisions';
import { searchDesk } from './ar-search-desk';
import { settings } from './ar-settings';
import { site } from './ar-site';
import { states } from './ar-states';
import { templates } from './ar-templates';
import { upload } from './ar-upload';
import { workflow } from './ar-workflow';

/** Every sentence that people are shown, by the part of Matbaa that shows it. */
export const ar = {
  site,
  article,
  checklist,
  dashboard,
  articleList,
  desk,
  editor,
  galleries,
  lists,
  media,
  notes,
  palette,
  planning,
  presence,
  previews,
  refusals,
  revisions,
  searchDesk,
  settings,
  states,
  templates,
  upload,
  workflow,
};
