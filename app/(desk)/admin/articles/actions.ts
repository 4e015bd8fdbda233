'use server';

import { z } from 'zod';
import type { BulkAnswer } from '@/components/admin/articles/list-actions';
import { ar } from '@/messages/ar';
import { codeSentence, refusalSentence } from '@/messages/ar-refusals';
import { bulkInput, undoInput } from '@/newsroom/articles/bulk/bulk-input';
import type { BulkResult } from '@/newsroom/articles/bulk/bulk-views';
import { changeArticles } from '@/newsroom/articles/bulk/change-articles';
import { undoBulkAct } from '@/newsroom/articles/bulk/undo-bulk-act';
import { listArticleIds } from '@/newsroom/articles/list-article-ids';
import { changeView, changeViewInput, viewId } from '@/newsroom/saved-views/change-view';
import { deleteView } from '@/newsroom/saved-views/delete-view';
import { saveView, saveViewInput } from '@/newsroom/saved-views/save-view';
import { staffAction } from '@/web/staff-action';
import { readListAddress } from './list-address';
import { readQuery } from './read-query';

export const changeArticlesAction = staffAction({
  permission: 'article.edit',
  input: bulkInput,
  run: async (actor, input, now) => answerOf(await changeArticles(actor, input, now)),
});

export const undoBulkAction = staffAction({
  permission: 'article.edit',
  input: undoInput,
  run: async (actor, input, now) =>
    answerOf({ bulkActId: null, ...(await undoBulkAct(actor, input, now)) }),
});

export const findAllAction = staffAction({
  permission: 'article.read',
  input: z.object({ query: z.string().max(2000) }),
  run: async (actor, { query }, now) => ({
    ids: await listArticleIds(actor, readListAddress(readQuery(query)).input, now),
  }),
});

export const saveViewAction = staffAction({
  permission: 'article.read',
  input: saveViewInput,
  run: saveView,
});

export const changeViewAction = staffAction({
  permission: 'article.read',
  input: changeViewInput,
  run: changeView,
});

export const deleteViewAction = staffAction({
  permission: 'article.read',
  input: viewId,
  run: deleteView,
});

function answerOf({ bulkActId, changed, refused }: BulkResult): BulkAnswer {
  const words = ar.desk.list;
  return {
    bulkActId,
    changed,
    refused: refused.map(({ id, title, code, sentence }) => ({
      id,
      title: title === null ? words.number(id) : title || words.untitled,
      sentence: sentence ? refusalSentence(sentence) : codeSentence(code),
    })),
  };
}
