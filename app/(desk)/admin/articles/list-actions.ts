import type { ListActions } from '@/components/admin/articles/list-actions';
import {
  changeArticlesAction,
  changeViewAction,
  deleteViewAction,
  findAllAction,
  saveViewAction,
  undoBulkAction,
} from './actions';

/** What the list of articles sends. */
export const listActions: ListActions = {
  change: changeArticlesAction,
  undo: undoBulkAction,
  findAll: findAllAction,
  saveView: saveViewAction,
  changeView: changeViewAction,
  deleteView: deleteViewAction,
};
