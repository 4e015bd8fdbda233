import type { Slot } from '@/newsroom/media/slots';
import type { PictureView } from '@/newsroom/media/views';
import { MediaCaption } from '../media/media-caption';
import { Picture } from '../picture';

/** A picture with its caption and credit, which screen readers announce as what they are. */
export function Figure({
  picture,
  caption,
  credit,
  cut,
  sizes,
  lead = false,
}: {
  picture: PictureView;
  caption: string;
  credit: string;
  cut?: Slot;
  sizes: string;
  lead?: boolean;
}) {
  return (
    <figure className={lead ? 'hero' : 'fig'}>
      <Picture picture={picture} cut={cut} sizes={sizes} lead={lead} />
      <MediaCaption caption={caption} credit={credit} />
    </figure>
  );
}
