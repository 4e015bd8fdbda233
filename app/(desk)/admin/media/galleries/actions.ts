'use server';

import { redirect, RedirectType } from 'next/navigation';
import { z } from 'zod';
import { createGallery, createGalleryInput } from '@/newsroom/galleries/create-gallery';
import { deleteGallery, deleteGalleryInput } from '@/newsroom/galleries/delete-gallery';
import { updateGallery, updateGalleryInput } from '@/newsroom/galleries/update-gallery';
import { staffAction } from '@/web/staff-action';

export const createGalleryAction = staffAction({
  permission: 'gallery.edit',
  input: createGalleryInput.pick({ title: true }),
  run: async (actor, input, now) => {
    const { id } = await createGallery(actor, input, now);
    redirect(`/admin/media/galleries/${id}`, RedirectType.push);
  },
});

/** A list of the form, which sends text only. */
const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom' });
    return z.NEVER;
  }
});

export const updateGalleryAction = staffAction({
  permission: 'gallery.edit',
  input: z.object({
    ...updateGalleryInput.shape,
    items: json.pipe(updateGalleryInput.shape.items),
  }),
  run: updateGallery,
});

export const deleteGalleryAction = staffAction({
  permission: 'gallery.edit',
  input: deleteGalleryInput,
  run: async (actor, input, now) => {
    await deleteGallery(actor, input, now);
    redirect('/admin/media/galleries', RedirectType.replace);
  },
});
