import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { GalleryListItem } from '@/newsroom/galleries/views';
import { DeskTime, type DeskClock } from '../desk-time';
import { thumbnailOf } from './thumbnail-of';

/** Galleries by their first pictures. */
export function GalleryGrid({ items, clock }: { items: GalleryListItem[]; clock: DeskClock }) {
  const words = ar.galleries;
  return (
    <ul className="gls">
      {items.map(({ id, title, count, strip, updatedAt, createdBy }) => (
        <li key={id}>
          <div className="strip" aria-hidden="true">
            {strip.length === 0 && <Icon name="images" />}
            {strip.map((picture) => (
              <img key={picture.id} src={thumbnailOf(picture)} alt="" loading="lazy" />
            ))}
          </div>
          <h2>
            <Link href={`/admin/media/galleries/${id}`} prefetch={false}>
              <bdi>{title}</bdi>
            </Link>
          </h2>
          <p className="mut">
            <span className="num">{words.count(count, clock)}</span>
            {' · '}
            <DeskTime at={updatedAt} clock={clock} />
            {createdBy && ` · ${words.by(createdBy)}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
