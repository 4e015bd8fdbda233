'use client';

import { ar } from '@/messages/ar';
import type { LinkTarget } from './link-target';
import { useOwnPage, type OwnPage } from './use-own-page';

const words = ar.editor.link;

/** Where the address leads: out of the house, to a page of it, or to one that is not there. */
export function LinkNote({ target }: { target: LinkTarget | null }) {
  const page = useOwnPage(target?.kind === 'own' ? target.href : null);
  const isBad = page === 'dead' || page === 'unknown';
  return (
    <p className={isBad ? 'what off' : 'what'} role="status">
      {target && sentence(target, page)}
    </p>
  );
}

function sentence(target: LinkTarget, page: OwnPage | null): string {
  switch (target.kind) {
    case 'mail':
      return words.mail;
    case 'foreign':
      return words.foreign(target.host);
    case 'own':
      return {
        checking: words.checking,
        alive: words.own,
        dead: words.dead,
        unknown: words.unknown,
      }[page ?? 'checking'];
  }
}
