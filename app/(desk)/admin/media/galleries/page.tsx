import type { Metadata } from 'next';
import { BackLink } from '@/components/admin/back-link';
import { EmptyState } from '@/components/admin/empty-state';
import { GalleryGrid } from '@/components/admin/galleries/gallery-grid';
import { GallerySearch } from '@/components/admin/galleries/gallery-search';
import { NewGalleryForm } from '@/components/admin/galleries/new-gallery-form';
import { Pager } from '@/components/admin/pager';
import { ar } from '@/messages/ar';
import { galleryListInput, listGalleries } from '@/newsroom/galleries/list-galleries';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { deskClock } from '../../desk-clock';
import { DeskFrame } from '../../desk-frame';
import type { PageQuery } from '../../page-query';
import { createGalleryAction } from './actions';
import { galleriesAddress } from './galleries-address';
import './galleries.css';

export const metadata: Metadata = { title: ar.galleries.title };

/** The galleries of the library, the latest changed first. */
export default async function GalleriesPage({ searchParams }: { searchParams: PageQuery }) {
  const input = galleryListInput.parse(await searchParams);
  const actor = await requireActor(galleriesAddress(input));
  const words = ar.galleries;
  const [clock, list] = await Promise.all([deskClock(), listGalleries(actor, input)]);
  const isSearch = input.q !== '' || input.cursor !== undefined;
  const at = (cursor: string | null) => cursor && galleriesAddress({ ...input, cursor });
  return (
    <DeskFrame key={galleriesAddress(input)} actor={actor} current="media">
      <BackLink href="/admin/media" word={words.library} />
      <header className="ph">
        <h1>{words.title}</h1>
      </header>
      {can(actor, 'gallery.edit') && <NewGalleryForm action={createGalleryAction} />}
      <GallerySearch q={input.q} clear={isSearch ? galleriesAddress({}) : null} />
      {list.items.length > 0 ? (
        <GalleryGrid items={list.items} clock={clock} />
      ) : isSearch ? (
        <EmptyState title={words.nothingTitle} text={words.nothing} />
      ) : (
        <EmptyState title={words.emptyTitle} text={words.empty} />
      )}
      <Pager previous={at(list.previous)} next={at(list.next)} />
    </DeskFrame>
  );
}
