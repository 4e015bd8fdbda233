import type { MediaActions } from '@/components/admin/media/media-actions';
import {
  changeCutsAction,
  deleteMediaAction,
  insertMediaAction,
  recallMediaAction,
  reinstateMediaAction,
  replaceMediaAction,
  retryCutAction,
  saveMediaAction,
} from './actions';

/** What the detail of a thing of the library sends, for every screen that shows one. */
export const mediaActions: MediaActions = {
  save: saveMediaAction,
  recall: recallMediaAction,
  reinstate: reinstateMediaAction,
  replace: replaceMediaAction,
  remove: deleteMediaAction,
  changeCuts: changeCutsAction,
  retryCut: retryCutAction,
  insert: insertMediaAction,
};
