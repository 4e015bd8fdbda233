'use server';

import { redirect } from 'next/navigation';
import { approveArticle } from '@/newsroom/articles/approve-article';
import { articleAtVersion, returnInput, takeInput } from '@/newsroom/articles/command-input';
import { returnArticle } from '@/newsroom/articles/return-article';
import { takeArticle } from '@/newsroom/articles/take-article';
import { staffAction } from '@/web/staff-action';
import { keepEntered } from '../keep-entered';

export const approveFromQueueAction = staffAction({
  permission: 'article.review',
  input: articleAtVersion,
  run: async (actor, input, now) => {
    await approveArticle(actor, input, now);
    redirect(`/admin/review?done=approved&article=${input.id}`);
  },
});

export const returnFromQueueAction = staffAction({
  permission: 'article.review',
  input: returnInput,
  run: async (actor, input, now) => {
    await keepEntered({ note: input.note }, () => returnArticle(actor, input, now));
    redirect(`/admin/review?done=returned&article=${input.id}`);
  },
});

export const takeFromQueueAction = staffAction({
  permission: 'article.review',
  input: takeInput,
  run: async (actor, input, now) => {
    await takeArticle(actor, input, now);
    redirect(`/admin/review?done=taken&article=${input.id}`);
  },
});
