import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { GalleryView } from '@/newsroom/galleries/views';
import type { PictureView } from '@/newsroom/media/views';
import { Picture } from '../picture';
import { MediaCaption } from './media-caption';

const LARGE = '(min-width:1024px) 704px,100vw';
const SMALL = '(min-width:1024px) 232px,(min-width:768px) 33vw,50vw';

/**
 * A gallery in a text: the first picture large, the others in a grid. Each leads to its whole
 * picture, which needs no script.
 */
export function Gallery({
  gallery: { title, pictures },
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
      <ol>
        {pictures.map((picture, at) => (
          <li key={picture.id}>
            <figure>
              <WholePicture picture={picture}>
                <Picture
                  picture={picture}
                  cut={at === 0 ? 'wide' : 'classic'}
                  sizes={at === 0 ? LARGE : SMALL}
                />
              </WholePicture>
              <MediaCaption caption={picture.caption} credit={picture.credit}>
                <span className="no num">
                  {words.pictureOf(at + 1, pictures.length, { digits })}
                </span>
              </MediaCaption>
            </figure>
          </li>
        ))}
      </ol>
    </section>
  );
}

function WholePicture({ picture, children }: { picture: PictureView; children: React.ReactNode }) {
  const whole = (picture.slots.full ?? picture.slots.wide)?.jpeg.at(-1);
  if (!whole) return children;
  return (
    <a href={whole.url} data-width={whole.width} data-height={whole.height}>
      <span className="vh">{ar.site.media.wholePicture} </span>
      {children}
    </a>
  );
}
