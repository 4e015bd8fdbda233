import { article } from './ar-article';
import { articleList } from './ar-article-list';
import { desk } from './ar-desk';
import { editor } from './ar-editor';
import { galleries } from './ar-galleries';
import { lists } from './ar-lists';
import { media } from './ar-media';
import { planning } from './ar-planning';
import { refusals } from './ar-refusals';
import { settings } from './ar-settings';
import { site } from './ar-site';
import { states } from './ar-states';
import { upload } from './ar-upload';
import { workflow } from './ar-workflow';

/** Every sentence that people are shown, by the part of Matbaa that shows it. */
export const ar = {
  site,
  article,
  articleList,
  desk,
  editor,
  galleries,
  lists,
  media,
  planning,
  refusals,
  settings,
  states,
  upload,
  workflow,
};
