'use server';

import { redirect, RedirectType } from 'next/navigation';
import { createElement } from 'react';
import { z } from 'zod';
import { OwnPagePreview } from '@/components/admin/settings/own-page-preview';
import { createOwnPage, createOwnPageInput } from '@/newsroom/own-pages/create-own-page';
import { deleteOwnPage, deleteOwnPageInput } from '@/newsroom/own-pages/delete-own-page';
import { moveOwnPage, moveOwnPageInput } from '@/newsroom/own-pages/move-own-page';
import { updateOwnPage, updateOwnPageInput } from '@/newsroom/own-pages/update-own-page';
import { staffAction } from '@/web/staff-action';
import { deskPublication } from '../../desk-clock';
import { keepEntered } from '../../keep-entered';
import { sentBody } from './sent-body';

/** What a form sends: the commands read it, and it goes back with their refusal. */
const entered = z.record(z.string(), z.string());

export const createOwnPageAction = staffAction({
  permission: 'page.edit',
  input: entered,
  run: async (actor, form, now) => {
    const { slug } = await keepEntered(form, () =>
      createOwnPage(actor, createOwnPageInput.parse(form), now),
    );
    redirect(`/admin/settings/pages/${slug}`, RedirectType.push);
  },
});

/** Saves the page; with `intent=preview` it only shows what readers would see. */
export const saveOwnPageAction = staffAction({
  permission: 'page.edit',
  input: entered,
  run: (actor, form, now) =>
    keepEntered(form, async () => {
      const listed = form.listed === 'on';
      const body = await sentBody(actor, form);
      const input = updateOwnPageInput.parse({ ...form, body, listed });
      if (form.intent !== 'preview') return updateOwnPage(actor, input, now);
      const { digits } = await deskPublication();
      const { title, lead, version } = input;
      const shown = { title, lead, body: input.body, digits };
      return { version, entered: form, preview: createElement(OwnPagePreview, shown) };
    }),
});

export const moveOwnPageAction = staffAction({
  permission: 'page.edit',
  input: moveOwnPageInput,
  run: async (actor, input, now) => {
    await moveOwnPage(actor, input, now);
    redirect('/admin/settings/pages', RedirectType.replace);
  },
});

export const deleteOwnPageAction = staffAction({
  permission: 'page.edit',
  input: deleteOwnPageInput,
  run: async (actor, input, now) => {
    await deleteOwnPage(actor, input, now);
    redirect('/admin/settings/pages', RedirectType.replace);
  },
});
