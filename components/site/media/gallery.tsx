import { createElement } from 'react';
import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { GalleryView } from '@/newsroom/galleries/views';
import { Picture } from '../picture';
import { MediaCaption } from './media-caption';
import { photoPath } from './photo-path';

const LARGE = '(min-width:1024px) 704px,100vw';
const SMALL = '(min-width:1024px) 350px,50vw';

/**
 * A gallery in a text: the first picture large, the others in a grid. Each leads to the page of its
 * whole picture, which `enhance/lightbox.ts` shows over this one.
 */
export function Gallery({
  gallery: { id: galleryId, title, pictures },
  id,
  digits,
}: {
  gallery: GalleryView;
  /** Of the block, unique on the page. */
  id: string;
  digits: DigitSystem;
}) {
  const words = ar.site.media;
  return (
    <section className="gal" aria-labelledby={`gallery-${id}`}>
      <p className="gal-h">
        <b id={`gallery-${id}`}>{title}</b>
        <span className="num">{words.galleryCount(pictures.length, { digits })}</span>
      </p>
      {createElement(
        'photo-gallery',
        null,
        <ol>
          {pictures.map((picture, at) => (
            <li key={picture.id}>
              <figure>
                <a href={photoPath(galleryId, picture.id)}>
                  <span className="vh">{words.wholePicture} </span>
                  <Picture
                    picture={picture}
                    cut={at === 0 ? 'wide' : 'classic'}
                    sizes={at === 0 ? LARGE : SMALL}
                  />
                </a>
                <MediaCaption caption={picture.caption} credit={picture.credit}>
                  <span className="no num">
                    {words.pictureOf(at + 1, pictures.length, { digits })}
                  </span>
                </MediaCaption>
              </figure>
            </li>
          ))}
        </ol>,
      )}
    </section>
  );
}
