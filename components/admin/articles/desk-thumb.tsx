import type { PictureView } from '@/newsroom/media/views';

/** A small picture beside its headline. The bytes come by way of the desk: readers may not have them yet. */
export function DeskThumb({ picture }: { picture: PictureView | null }) {
  if (!picture) return null;
  const slot = picture.slots.square ? 'square' : 'full';
  return (
    <img
      className="thumb"
      src={`/admin/media/${picture.id}/${slot}`}
      width={76}
      height={76}
      alt=""
      loading="lazy"
      decoding="async"
    />
  );
}
