import type { AnyFormAction } from '../form-result';

/** What the list of articles sends. */
export interface ListActions {
  /** changeArticles: fields `kind`, `ids` and those of the kind. Answers a BulkAnswer. */
  change: AnyFormAction;
  /** undoBulkAct: field `id`. Answers a BulkAnswer. */
  undo: AnyFormAction;
  /** The numbers of the whole list: field `query`. Answers `{ ids }`. */
  findAll: AnyFormAction;
  saveView: AnyFormAction;
  changeView: AnyFormAction;
  deleteView: AnyFormAction;
}

/** What became of the chosen articles, in sentences. */
export interface BulkAnswer {
  /** By which it can be undone; null when nothing was changed or it was an undoing. */
  bulkActId: number | null;
  changed: number;
  refused: { id: number; title: string; sentence: string }[];
}
