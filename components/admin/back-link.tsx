import Link from 'next/link';
import { Icon } from '@/components/ui/icon';

/** The way from one thing back to where all of them stand. */
export function BackLink({ href, word }: { href: string; word: string }) {
  return (
    <Link className="lnk back" href={href} prefetch={false}>
      <Icon name="arrow-right" className="s" />
      {word}
    </Link>
  );
}
