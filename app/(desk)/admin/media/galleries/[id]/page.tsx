import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { BackLink } from '@/components/admin/back-link';
import { DeleteDialog } from '@/components/admin/delete-dialog.client';
import { GalleryUsesList } from '@/components/admin/galleries/gallery-uses-list';
import { ar } from '@/messages/ar';
import { NewsroomError } from '@/newsroom/errors';
import { getGallery } from '@/newsroom/galleries/get-gallery';
import { getGalleryUses } from '@/newsroom/galleries/get-gallery-uses';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { deskClock } from '../../../desk-clock';
import { DeskFrame } from '../../../desk-frame';
import { deleteGalleryAction } from '../actions';
import { GalleryForm } from './gallery-form.client';
import '../galleries.css';

interface Props {
  params: Promise<{ id: string }>;
}

const load = cache(async (id: string) => {
  if (!/^[1-9]\d{0,8}$/.test(id)) notFound();
  const actor = await requireActor(`/admin/media/galleries/${id}`);
  const clock = await deskClock();
  try {
    const [gallery, uses] = await Promise.all([
      getGallery(actor, Number(id), clock.now),
      getGalleryUses(actor, Number(id)),
    ]);
    return { actor, clock, gallery, uses };
  } catch (error) {
    if (error instanceof NewsroomError && error.code === 'NOT_FOUND') notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { gallery } = await load((await params).id);
  return { title: ar.galleries.screen(gallery.title) };
}

/** One gallery: title, pictures in their order, captions, and the stories that show it. */
export default async function GalleryPage({ params }: Props) {
  const { actor, clock, gallery, uses } = await load((await params).id);
  const mayEdit = can(actor, 'gallery.edit');
  return (
    <DeskFrame actor={actor} current="media">
      <BackLink href="/admin/media/galleries" word={ar.galleries.back} />
      <header className="ph">
        <h1>
          <bdi>{gallery.title}</bdi>
        </h1>
      </header>
      <GalleryForm gallery={gallery} mayEdit={mayEdit} digits={clock.digits} />
      <GalleryUsesList uses={uses} digits={clock.digits} />
      {mayEdit && (
        <DeleteDialog
          words={ar.galleries.delete}
          field="id"
          value={gallery.id}
          action={deleteGalleryAction}
        />
      )}
    </DeskFrame>
  );
}
