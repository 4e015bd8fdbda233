'use server';

import { redirect, RedirectType } from 'next/navigation';
import { restoreRevision, restoreRevisionInput } from '@/newsroom/articles/restore-revision';
import { setRevisionName, setRevisionNameInput } from '@/newsroom/articles/set-revision-name';
import { staffAction } from '@/web/staff-action';
import { revisionsAddress } from './revisions-address';

export const restoreRevisionAction = staffAction({
  permission: 'article.edit',
  input: restoreRevisionInput,
  run: async (actor, input, now) => {
    await restoreRevision(actor, input, now);
    redirect(`/admin/articles/${input.id}`, RedirectType.push);
  },
});

export const setRevisionNameAction = staffAction({
  permission: 'article.edit',
  input: setRevisionNameInput,
  run: async (actor, input, now) => {
    await setRevisionName(actor, input, now);
    redirect(revisionsAddress(input.id), RedirectType.replace);
  },
});
