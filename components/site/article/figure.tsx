import type { Slot } from '@/newsroom/media/slots';
import type { PictureView } from '@/newsroom/media/views';
import { MediaCaption } from '../media/media-caption';
import { Picture } from '../picture';

/** Narrower figures, so that nothing stands higher than a screen (styles/figure.css). */
function widthClass(picture: PictureView, cut: Slot): string {
  const uncut = picture.slots.full?.jpeg.at(-1);
  if (cut === 'square') return ' sq';
  return cut === 'full' && uncut && uncut.height > uncut.width ? ' tall' : '';
}

/** A picture with its caption and credit, which screen readers announce as what they are. */
export function Figure({
  picture,
  caption,
  credit,
  cut = 'wide',
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
    <figure className={lead ? 'hero' : `fig${widthClass(picture, cut)}`}>
      <Picture picture={picture} cut={cut} sizes={sizes} lead={lead} />
      <MediaCaption caption={caption} credit={credit} />
    </figure>
  );
}
