import { ar } from '@/messages/ar';
import { lightboxWords, photoWords as words } from '@/messages/ar-live';
import { Icon } from '@/components/ui/icon';
import { formatNumber } from '@/newsroom/arabic/digits';
import type { GalleryPicture } from '@/newsroom/galleries/find-gallery-picture';
import { BidiText } from '../bidi-text';
import type { Edition } from '../edition';
import { Picture } from '../picture';
import { MediaCaption } from './media-caption';
import { photoPath } from './photo-path';

const WHOLE = '(min-width:1344px) 1280px,100vw';
const THUMB = '96px';

/**
 * A whole picture of a gallery with its neighbours and the way back to the story. The figure is
 * also what `enhance/lightbox.ts` shows over the story's page.
 */
export function PhotoView({ shown, edition }: { shown: GalleryPicture; edition: Edition }) {
  const { gallery, picture, at, story } = shown;
  const { id, title, pictures } = gallery;
  const { dates } = edition;
  const [previous, next] = [pictures[at - 1], pictures[at + 1]];
  return (
    <div className="wrap shot">
      <h1>
        <BidiText text={title} />
      </h1>
      <p className="to">
        {words.toStory}{' '}
        <a href={story.address}>
          <BidiText text={story.title} />
        </a>
      </p>
      <figure data-photo>
        <Picture picture={picture} cut="full" sizes={WHOLE} lead />
        <MediaCaption caption={picture.caption} credit={picture.credit}>
          <span className="no num">{ar.site.media.pictureOf(at + 1, pictures.length, dates)}</span>
        </MediaCaption>
      </figure>
      {pictures.length > 1 && (
        <>
          <p className="steps">
            {previous && (
              <a href={photoPath(id, previous.id)} rel="prev">
                <Icon name="chevron-right" className="s" />
                {lightboxWords.previous}
              </a>
            )}
            {next && (
              <a href={photoPath(id, next.id)} rel="next">
                {lightboxWords.next}
                <Icon name="chevron-left" className="s" />
              </a>
            )}
          </p>
          <nav aria-label={words.pictures}>
            <ol>
              {pictures.map((one, place) => (
                <li key={one.id}>
                  <a
                    href={photoPath(id, one.id)}
                    aria-label={words.picture(formatNumber(place + 1, dates))}
                    aria-current={place === at ? 'page' : undefined}
                  >
                    <Picture picture={{ ...one, alt: '' }} cut="square" sizes={THUMB} />
                  </a>
                </li>
              ))}
            </ol>
          </nav>
        </>
      )}
    </div>
  );
}
