import { Icon } from '@/components/ui/icon';

/** Why the newsroom did not do what was asked. */
export function RefusalBanner({
  sentence,
  more,
  link,
}: {
  sentence: string;
  more?: string;
  /** What helps, in another window. */
  link?: { href: string; word: string };
}) {
  return (
    <p className="ban r" role="alert">
      <Icon name="circle-alert" className="s" />
      <span>
        {sentence} {more}{' '}
        {link && (
          <a href={link.href} target="_blank" rel="noopener">
            {link.word}
          </a>
        )}
      </span>
    </p>
  );
}
