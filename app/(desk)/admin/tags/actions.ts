'use server';

import { redirect, RedirectType } from 'next/navigation';
import { z } from 'zod';
import { createTag, createTagInput } from '@/newsroom/tags/create-tag';
import { deleteTags } from '@/newsroom/tags/delete-tags';
import { mergeTags } from '@/newsroom/tags/merge-tags';
import { deleteTagsInput, mergeTagsInput, updateTagInput } from '@/newsroom/tags/tag-input';
import { updateTag } from '@/newsroom/tags/update-tag';
import { staffAction } from '@/web/staff-action';
import { keepEntered } from '../keep-entered';

/** What a form sends: the commands read it, and it goes back with their refusal. */
const entered = z.record(z.string(), z.string());

export const createTagAction = staffAction({
  permission: 'tag.create',
  input: entered,
  run: async (actor, form, now) => {
    const { id } = await keepEntered(form, () => createTag(actor, createTagInput.parse(form), now));
    redirect(`/admin/tags/${id}`, RedirectType.push);
  },
});

export const saveTagAction = staffAction({
  permission: 'tag.edit',
  input: entered,
  run: (actor, form, now) =>
    keepEntered(form, () => updateTag(actor, updateTagInput.parse(form), now)),
});

/** Merges the ticked tags (`tag-7=7`, or `ids=7,8`) into the one named `into`; with `act=delete` deletes them. */
export const changeTagsAction = staffAction({
  permission: 'tag.edit',
  input: entered,
  run: async (actor, form, now) => {
    const ticked = Object.entries(form).flatMap(([name, id]) => (/^tag-\d+$/.test(name) ? id : []));
    const ids = form.ids ?? ticked.join(',');
    const done = await keepEntered(form, async () => {
      if (form.act === 'delete') {
        await deleteTags(actor, deleteTagsInput.parse({ ids }), now);
        return 'deleted';
      }
      await mergeTags(actor, mergeTagsInput.parse({ ids, into: form.into ?? '' }), now);
      return 'merged';
    });
    const back = form.back === 'alike' ? '/admin/tags/alike' : '/admin/tags';
    redirect(`${back}?done=${done}`, RedirectType.push);
  },
});
