import { Icon } from '@/components/ui/icon';

/** A heading whose rule runs on from the word's baseline like a drawn-out kashida. */
export function SectionHead({
  title,
  id,
  href,
  more,
  light = false,
}: {
  title: string;
  id?: string;
  href?: string;
  /** Word of the link at the end; without it there is none. */
  more?: string;
  light?: boolean;
}) {
  return (
    <div className={light ? 'sh light' : 'sh'}>
      <h2 id={id}>{href ? <a href={href}>{title}</a> : title}</h2>
      {href && more && (
        <a className="more" href={href} aria-label={`${more}: ${title}`}>
          {more}
          <Icon name="chevron-left" className="s" />
        </a>
      )}
    </div>
  );
}
