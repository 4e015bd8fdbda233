'use server';

import { redirect } from 'next/navigation';
import { approveArticle } from '@/newsroom/articles/approve-article';
import { archiveArticle } from '@/newsroom/articles/archive-article';
import {
  articleAtVersion,
  articleId,
  breakingInput,
  embargoInput,
  expireInput,
  publishInput,
  retractInput,
  returnInput,
  scheduleInput,
  takeInput,
} from '@/newsroom/articles/command-input';
import { createPreview, createPreviewInput } from '@/newsroom/articles/create-preview';
import { deleteArticle } from '@/newsroom/articles/delete-article';
import { duplicateArticle } from '@/newsroom/articles/duplicate-article';
import type { DeskState } from '@/newsroom/articles/desk-views';
import { embargoArticle } from '@/newsroom/articles/embargo-article';
import { expireArticle } from '@/newsroom/articles/expire-article';
import { getDeskState } from '@/newsroom/articles/get-desk-state';
import { liftEmbargo } from '@/newsroom/articles/lift-embargo';
import { publishArticle } from '@/newsroom/articles/publish-article';
import { releaseArticle } from '@/newsroom/articles/release-article';
import { restoreArticle } from '@/newsroom/articles/restore-article';
import { retractArticle } from '@/newsroom/articles/retract-article';
import { returnArticle } from '@/newsroom/articles/return-article';
import { saveArticle } from '@/newsroom/articles/save-article';
import { scheduleArticle } from '@/newsroom/articles/schedule-article';
import { setBreaking } from '@/newsroom/articles/set-breaking';
import { submitArticle } from '@/newsroom/articles/submit-article';
import { takeArticle } from '@/newsroom/articles/take-article';
import { trashArticle } from '@/newsroom/articles/trash-article';
import { unscheduleArticle } from '@/newsroom/articles/unschedule-article';
import { assignArticle, assignInput } from '@/newsroom/assignments/assign-article';
import { saveTemplate } from '@/newsroom/templates/save-template';
import { saveTemplateInput } from '@/newsroom/templates/template-input';
import type { StaffActor } from '@/newsroom/staff/actor';
import { staffAction } from '@/web/staff-action';

type Command<Input> = (actor: StaffActor, input: Input, now: Date) => Promise<void>;

/** Runs the command and answers where the article stands after it. */
function thenState<Input extends { id: number }>(command: Command<Input>) {
  return async (actor: StaffActor, input: Input, now: Date): Promise<{ desk: DeskState }> => {
    await command(actor, input, now);
    return { desk: await getDeskState(actor, input.id, now) };
  };
}

export const saveAction = staffAction({
  permission: 'article.edit',
  input: articleAtVersion,
  run: thenState(saveArticle),
});

export const submitAction = staffAction({
  permission: 'article.submit',
  input: articleAtVersion,
  run: thenState(submitArticle),
});

export const takeAction = staffAction({
  permission: 'article.review',
  input: takeInput,
  run: thenState(takeArticle),
});

export const releaseAction = staffAction({
  permission: 'article.review',
  input: articleId,
  run: thenState(releaseArticle),
});

export const returnAction = staffAction({
  permission: 'article.review',
  input: returnInput,
  run: thenState(returnArticle),
});

export const approveAction = staffAction({
  permission: 'article.review',
  input: articleAtVersion,
  run: thenState(approveArticle),
});

export const publishAction = staffAction({
  permission: 'article.publish',
  input: publishInput,
  run: thenState(publishArticle),
});

export const scheduleAction = staffAction({
  permission: 'article.publish',
  input: scheduleInput,
  run: thenState(scheduleArticle),
});

export const unscheduleAction = staffAction({
  permission: 'article.publish',
  input: articleId,
  run: thenState(unscheduleArticle),
});

export const expireAction = staffAction({
  permission: 'article.archive',
  input: expireInput,
  run: thenState(expireArticle),
});

export const embargoAction = staffAction({
  permission: 'article.edit',
  input: embargoInput,
  run: thenState(embargoArticle),
});

export const liftEmbargoAction = staffAction({
  permission: 'article.publish',
  input: articleId,
  run: thenState(liftEmbargo),
});

export const breakingAction = staffAction({
  permission: 'article.publish',
  input: breakingInput,
  run: thenState((actor, { id, minutes }, now) =>
    setBreaking(actor, { id, until: new Date(now.getTime() + minutes * 60_000) }, now),
  ),
});

export const endBreakingAction = staffAction({
  permission: 'article.publish',
  input: articleId,
  run: thenState((actor, { id }, now) => setBreaking(actor, { id, until: null }, now)),
});

export const retractAction = staffAction({
  permission: 'article.retract',
  input: retractInput,
  run: thenState(retractArticle),
});

export const archiveAction = staffAction({
  permission: 'article.archive',
  input: articleId,
  run: thenState(archiveArticle),
});

export const assignAction = staffAction({
  permission: 'article.assign',
  input: assignInput,
  run: thenState(assignArticle),
});

export const trashAction = staffAction({
  permission: 'article.trash',
  input: articleId,
  run: thenState(trashArticle),
});

export const restoreAction = staffAction({
  permission: 'article.restore',
  input: articleId,
  run: thenState(restoreArticle),
});

export const deleteAction = staffAction({
  permission: 'article.delete',
  input: articleId,
  run: async (actor, input, now) => {
    await deleteArticle(actor, input, now);
    redirect('/admin/articles');
  },
});

export const duplicateAction = staffAction({
  permission: 'article.duplicate',
  input: articleId,
  run: async (actor, input, now) => {
    const { id } = await duplicateArticle(actor, input, now);
    redirect(`/admin/articles/${id}`);
  },
});

export const templateAction = staffAction({
  permission: 'article.template',
  input: saveTemplateInput,
  run: async (actor, input, now) => {
    await saveTemplate(actor, input, now);
    redirect('/admin/articles/templates');
  },
});

export const previewAction = staffAction({
  permission: 'article.preview',
  input: createPreviewInput,
  run: createPreview,
});
