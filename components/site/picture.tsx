import type { Slot } from '@/newsroom/media/slots';
import type { PictureView, RenditionView } from '@/newsroom/media/views';

const PHONE = '(max-width:767px)';
const LARGEST_SMALL = 960;

/** The class of a cut's box (styles/text.css); the wide one is every picture's own. */
const BOXES: Record<Slot, string> = {
  wide: 'pic',
  classic: 'pic r43',
  square: 'pic r11',
  full: 'pic free',
};

/**
 * A picture: AVIF in the widths that exist, one JPEG for everybody else. As long as the cut is not
 * made the uncut picture fills the same box, so the page keeps its measures when it is.
 *
 * @param cut which of its cuts
 * @param sizes its width on the page, as the `sizes` attribute says it
 * @param phoneThumb a small picture, on phones in the square cut at 104 px
 * @param lead the one picture that the first view waits for
 */
export function Picture({
  picture,
  cut = 'wide',
  sizes,
  phoneThumb = false,
  lead = false,
}: {
  picture: PictureView;
  cut?: Slot;
  sizes: string;
  phoneThumb?: boolean;
  lead?: boolean;
}) {
  const { [cut]: wanted, full, square } = picture.slots;
  const shown = wanted ?? full;
  const base = shown?.jpeg.at(-1);
  if (!base) return null;
  const thumb = square?.avif[0];
  const all = shown?.avif ?? [];
  // Every address is a hash that does not compress: small pictures name only what they may need.
  const files = phoneThumb ? all.filter(({ width }) => width <= LARGEST_SMALL) : all;
  return (
    <picture className={BOXES[cut]} data-color={phoneThumb ? undefined : picture.color}>
      {phoneThumb && thumb && <source media={PHONE} type="image/avif" srcSet={thumb.url} />}
      {files.length > 0 && <source type="image/avif" srcSet={srcSet(files)} sizes={sizes} />}
      <img
        src={base.url}
        width={base.width}
        height={base.height}
        alt={picture.alt}
        loading={lead ? undefined : 'lazy'}
        fetchPriority={lead ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  );
}

function srcSet(files: RenditionView[]): string {
  return files.map(({ url, width }) => `${url} ${width}w`).join(', ');
}
