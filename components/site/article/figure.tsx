import { ar } from '@/messages/ar';
import type { PictureView } from '@/newsroom/media/views';
import { Picture } from '../picture';

/** A picture with its caption and credit, which screen readers announce as what they are. */
export function Figure({
  picture,
  caption,
  credit,
  sizes,
  lead = false,
}: {
  picture: PictureView;
  caption: string;
  credit: string;
  sizes: string;
  lead?: boolean;
}) {
  const words = ar.site.article;
  return (
    <figure className={lead ? 'hero' : 'fig'}>
      <Picture picture={picture} sizes={sizes} lead={lead} />
      {(caption || credit) && (
        <figcaption>
          {caption && (
            <>
              <span className="vh">{words.caption} </span>
              {caption}
            </>
          )}
          {credit && (
            <span className={caption ? 'cr' : undefined}>
              <span className="vh">{words.credit} </span>
              {credit}
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
}
