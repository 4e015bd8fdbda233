import type { MediaActions } from '@/components/admin/media/media-actions';
import {
  changeCutsAction,
  deleteMediaAction,
  insertMediaAction,
  recallMediaAction,
  removeCaptionsAction,
  reinstateMediaAction,
  replaceMediaAction,
  retryCutAction,
  saveMediaAction,
  setPosterAction,
} from './actions';

/** What the detail of a thing of the library sends, for every screen that shows one. */
export const mediaActions: MediaActions = {
  save: saveMediaAction,
  recall: recallMediaAction,
  reinstate: reinstateMediaAction,
  replace: replaceMediaAction,
  setPoster: setPosterAction,
  removeCaptions: removeCaptionsAction,
  remove: deleteMediaAction,
  changeCuts: changeCutsAction,
  retryCut: retryCutAction,
  insert: insertMediaAction,
};
