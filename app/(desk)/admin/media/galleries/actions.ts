'use server';

import { redirect, RedirectType } from 'next/navigation';
import { z } from 'zod';
import { createGallery, createGalleryInput } from '@/newsroom/galleries/create-gallery';
import { deleteGallery, deleteGalleryInput } from '@/newsroom/galleries/delete-gallery';
import { updateGallery, updateGalleryInput } from '@/newsroom/galleries/update-gallery';
import { staffAction } from '@/web/staff-action';
import { jsonText } from '../json-text';

export const createGalleryAction = staffAction({
  permission: 'gallery.edit',
  input: createGalleryInput.pick({ title: true }),
  run: async (actor, input, now) => {
    const { id } = await createGallery(actor, input, now);
    redirect(`/admin/media/galleries/${id}`, RedirectType.push);
  },
});

export const updateGalleryAction = staffAction({
  permission: 'gallery.edit',
  input: z.object({
    ...updateGalleryInput.shape,
    items: jsonText.pipe(updateGalleryInput.shape.items),
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
