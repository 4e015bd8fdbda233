import Link from 'next/link';
import type { ComponentProps } from 'react';

/** A link that stays in the desk without loading a whole page, or leads out to the site. */
export function DeskLink({ href, ...rest }: Omit<ComponentProps<'a'>, 'href'> & { href: string }) {
  return href.startsWith('/admin') ? (
    <Link href={href} prefetch={false} {...rest} />
  ) : (
    <a href={href} {...rest} />
  );
}
