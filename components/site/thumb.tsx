import type { PictureView } from '@/newsroom/media/views';

/** A picture in its square cut, never larger than 240 px on the page. */
export function Thumb({ picture, size }: { picture: PictureView; size: number }) {
  const square = picture.slots.square;
  const base = square?.jpeg[0];
  if (!base) return null;
  return (
    <picture className="pic r11">
      <source
        type="image/avif"
        srcSet={square.avif.map(({ url, width }) => `${url} ${width}w`).join(', ')}
        sizes={`${size}px`}
      />
      <img
        src={base.url}
        width={base.width}
        height={base.height}
        alt={picture.alt}
        loading="lazy"
        decoding="async"
      />
    </picture>
  );
}
