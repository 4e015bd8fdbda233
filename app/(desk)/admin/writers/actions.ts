'use server';

import { redirect, RedirectType } from 'next/navigation';
import { z } from 'zod';
import { createWriter } from '@/newsroom/writers/create-writer';
import { deleteWriter } from '@/newsroom/writers/delete-writer';
import { mergeWriters } from '@/newsroom/writers/merge-writers';
import { saveOwnByline } from '@/newsroom/writers/save-own-byline';
import { updateWriter } from '@/newsroom/writers/update-writer';
import {
  mergeWritersInput,
  ownBylineInput,
  updateWriterInput,
  writerId,
} from '@/newsroom/writers/writer-input';
import { staffAction } from '@/web/staff-action';
import { keepEntered } from '../keep-entered';

/** What a form sends: the commands read it, and it goes back with their refusal. */
const entered = z.record(z.string(), z.string());

export const createWriterAction = staffAction({
  permission: 'writer.create',
  input: entered,
  run: async (actor, form, now) => {
    const { name = '', handle = '' } = form;
    const { id } = await keepEntered(form, () => createWriter(actor, { name, handle }, now));
    redirect(`/admin/writers/${id}`, RedirectType.push);
  },
});

export const saveWriterAction = staffAction({
  permission: 'writer.edit',
  input: entered,
  run: (actor, form, now) =>
    keepEntered(form, () =>
      updateWriter(
        actor,
        updateWriterInput.parse({ ...form, columnist: form.columnist === 'true' }),
        now,
      ),
    ),
});

export const mergeWritersAction = staffAction({
  permission: 'writer.edit',
  input: mergeWritersInput,
  run: async (actor, input, now) => {
    await mergeWriters(actor, input, now);
    redirect(`/admin/writers/${input.intoId}`, RedirectType.push);
  },
});

export const deleteWriterAction = staffAction({
  permission: 'writer.edit',
  input: writerId,
  run: async (actor, input, now) => {
    await deleteWriter(actor, input, now);
    redirect('/admin/writers', RedirectType.replace);
  },
});

export const saveOwnBylineAction = staffAction({
  permission: 'article.create',
  input: entered,
  run: (actor, form, now) =>
    keepEntered(form, () => saveOwnByline(actor, ownBylineInput.parse(form), now)),
});
