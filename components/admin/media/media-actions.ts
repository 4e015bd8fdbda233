import type { AnyFormAction } from '../form-result';

/** What the detail of a thing of the library sends; the page hands them in. */
export interface MediaActions {
  /** The words, the licence, the tags (updatePicture). */
  save: AnyFormAction;
  recall: AnyFormAction;
  reinstate: AnyFormAction;
  /** `id` and `by`, the picture that takes its place; an empty one takes that back. */
  replace: AnyFormAction;
  /** `id` and `posterId`; an empty one leaves it without. */
  setPoster: AnyFormAction;
  removeCaptions: AnyFormAction;
  remove: AnyFormAction;
  changeCuts: AnyFormAction;
  retryCut: AnyFormAction;
  /** Begins a story with it. */
  insert: AnyFormAction;
}
