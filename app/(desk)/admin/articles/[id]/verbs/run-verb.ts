import type { DeskState } from '@/newsroom/articles/desk-views';
import type { VerbName } from '@/newsroom/articles/transitions';
import type { ActionResult } from '@/web/staff-action';
import * as actions from '../actions';

/** The verbs that answer where the article stands then. */
export type StateVerb = Exclude<VerbName, 'edit' | 'preview' | 'delete' | 'duplicate' | 'template'>;

type StateAction = (
  previous: ActionResult<{ desk: DeskState }> | null,
  form: FormData,
) => Promise<ActionResult<{ desk: DeskState }>>;

const STATE_ACTIONS: Record<StateVerb, StateAction> = {
  save: actions.saveAction,
  submit: actions.submitAction,
  take: actions.takeAction,
  release: actions.releaseAction,
  return: actions.returnAction,
  approve: actions.approveAction,
  publish: actions.publishAction,
  schedule: actions.scheduleAction,
  unschedule: actions.unscheduleAction,
  expire: actions.expireAction,
  embargo: actions.embargoAction,
  liftEmbargo: actions.liftEmbargoAction,
  breaking: actions.breakingAction,
  endBreaking: actions.endBreakingAction,
  retract: actions.retractAction,
  archive: actions.archiveAction,
  trash: actions.trashAction,
  restore: actions.restoreAction,
  assign: actions.assignAction,
};

/** Calls the action of a verb. Throws when the server cannot be reached. */
export function runVerb(verb: StateVerb, form: FormData): ReturnType<StateAction> {
  return STATE_ACTIONS[verb](null, form);
}

/** Makes a link to the working copy for people without an account. Throws when out of reach. */
export function makePreview(form: FormData): Promise<ActionResult<{ address: string }>> {
  return actions.previewAction(null, form);
}

/** Copies the text into a new draft; then the browser is led there, and this never resolves with success. */
export function duplicate(form: FormData): Promise<ActionResult<never>> {
  return actions.duplicateAction(null, form);
}

/** Keeps the text as a template; then the browser is led to the templates. */
export function keepAsTemplate(form: FormData): Promise<ActionResult<never>> {
  return actions.templateAction(null, form);
}

/** Deletes for good; then the browser is led to the list, and this never resolves with success. */
export function deleteForGood(form: FormData): Promise<ActionResult<never>> {
  return actions.deleteAction(null, form);
}
