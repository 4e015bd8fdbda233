'use server';

import { redirect, RedirectType } from 'next/navigation';
import { createArticle, createInput } from '@/newsroom/articles/create-article';
import { staffAction } from '@/web/staff-action';

export const createArticleAction = staffAction({
  permission: 'article.create',
  input: createInput,
  run: async (actor, input, now) => {
    const { id } = await createArticle(actor, input, now);
    // Going back must not lead here and begin a second one.
    redirect(`/admin/articles/${id}`, RedirectType.replace);
  },
});
