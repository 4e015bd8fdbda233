import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { SiteFrame } from '@/components/site/frame/site-frame';
import { JsonLd } from '@/components/site/json-ld';
import { photoPath } from '@/components/site/media/photo-path';
import { PhotoView } from '@/components/site/media/photo-view';
import { ShareCard } from '@/components/site/share-card';
import { ar } from '@/messages/ar';
import { findGalleryPicture } from '@/newsroom/galleries/find-gallery-picture';
import { pageOpenGraph } from '@/syndication/open-graph';
import { photoJsonLd } from '@/syndication/photo-json-ld';
import { articleNumber } from '../../../_pages/article-number';
import { loadEdition } from '../../../_pages/load-edition';
import { pageMetadata, pageTitle } from '../../../_pages/page-metadata';
import { pictureImages } from '../../../_pages/syndicated-article';
import { siteShareImage, syndicatedPublication } from '../../../_pages/syndicated-publication';
import '../../../styles/photo.css';

interface Props {
  params: Promise<{ gallery: string; media: string }>;
}

// Largest number of a gallery or picture.
const LARGEST = 2_147_483_647;

const load = cache(async (gallery: string, media: string) => {
  const [galleryId, mediaId] = [articleNumber(gallery), articleNumber(media)];
  if (galleryId === null || mediaId === null || Math.max(galleryId, mediaId) > LARGEST) notFound();
  const edition = await loadEdition();
  const shown = await findGalleryPicture(galleryId, mediaId, edition.now);
  if (!shown) notFound();
  // Who names a picture that was replaced has an old address.
  if (shown.picture.id !== mediaId) permanentRedirect(photoPath(galleryId, shown.picture.id));
  const { title, pictures } = shown.gallery;
  const place = ar.site.media.pictureOf(shown.at + 1, pictures.length, edition.dates);
  return {
    edition,
    shown,
    title: `${title} — ${place}`,
    description: shown.picture.caption || shown.picture.alt,
    path: photoPath(galleryId, mediaId),
  };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { gallery, media } = await params;
  const { edition, title, description, path } = await load(gallery, media);
  return pageMetadata(edition, { title: pageTitle(edition, title), description, path });
}

/** One picture of a gallery at its own address: what the page of a story shows over itself. */
export default async function PhotoPage({ params }: Props) {
  const { gallery, media } = await params;
  const { edition, shown, title, description, path } = await load(gallery, media);
  const { picture, story } = shown;
  const site = edition.publication.url;
  const url = site + path;
  const publication = syndicatedPublication(edition);
  const uncut = picture.slots.full?.jpeg.at(-1);
  const [cut] = pictureImages(picture, site);
  const image = uncut ? { ...uncut, url: site + uncut.url, alt: picture.alt } : cut;
  const card = { title, description, url, image: cut ?? siteShareImage(edition) };
  return (
    <SiteFrame edition={edition} current={story.section}>
      <ShareCard tags={pageOpenGraph(card, publication)} />
      {image && (
        <JsonLd
          json={photoJsonLd(
            {
              name: title,
              url,
              caption: description,
              credit: picture.credit,
              image,
              story: { name: story.title, url: site + story.address },
            },
            publication,
          )}
        />
      )}
      <PhotoView shown={shown} edition={edition} />
    </SiteFrame>
  );
}
