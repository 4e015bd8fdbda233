import { Icon } from '@/components/ui/icon';
import type { LibraryItem } from '@/newsroom/media/library-views';

/** The picture of a thing of the library, or what kind of thing it is. */
export function MediaThumb({ item }: { item: LibraryItem }) {
  if (!item.thumbnail) {
    return (
      <span className="ph43">
        <Icon name={item.kind === 'audio' ? 'headphones' : 'clapperboard'} />
      </span>
    );
  }
  return (
    <img
      className="ph43"
      src={item.thumbnail}
      alt=""
      width={480}
      height={360}
      loading="lazy"
      decoding="async"
      style={{ backgroundColor: item.color }}
    />
  );
}
