import { article } from './ar-article';
import { audit } from './ar-audit';
import { checklist } from './ar-checklist';
import { dashboard } from './ar-dashboard';
import { articleList } from './ar-article-list';
import { desk } from './ar-desk';
import { editor } from './ar-editor';
import { filters } from './ar-filters';
import { galleries } from './ar-galleries';
import { lists } from './ar-lists';
import { media } from './ar-media';
import { menus } from './ar-menus';
import { notes } from './ar-notes';
import { palette } from './ar-palette';
import { planning } from './ar-planning';
import { presence } from './ar-presence';
import { previews } from './ar-previews';
import { refusals } from './ar-refusals';
import { revisions } from './ar-revisions';
import { redirectsDesk } from './ar-redirects';
import { searchDesk } from './ar-search-desk';
import { sections } from './ar-sections';
import { settings } from './ar-settings';
import { site } from './ar-site';
import { staff } from './ar-staff';
import { states } from './ar-states';
import { tagDesk } from './ar-tags';
import { templates } from './ar-templates';
import { upload } from './ar-upload';
import { workflow } from './ar-workflow';
import { writerDesk } from './ar-writers';

/** Every sentence that people are shown, by the part of Matbaa that shows it. */
export const ar = {
  site,
  article,
  audit,
  checklist,
  dashboard,
  articleList,
  desk,
  editor,
  filters,
  galleries,
  lists,
  media,
  menus,
  notes,
  palette,
  planning,
  presence,
  previews,
  refusals,
  revisions,
  redirectsDesk,
  searchDesk,
  sections,
  settings,
  staff,
  states,
  tagDesk,
  templates,
  upload,
  workflow,
  writerDesk,
};
