import Link from 'next/link';
import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { DeskWriterItem } from '@/newsroom/writers/list-desk-writers';

const words = ar.writerDesk;

/** Bylines with their addresses, accounts and stories. */
export function WriterList({ items, digits }: { items: DeskWriterItem[]; digits: DigitSystem }) {
  return (
    <ul className="panel wrs" aria-label={words.list}>
      {items.map(({ id, name, handle, headline, columnist, account, stories }) => (
        <li key={id}>
          <div>
            <Link className="hl" href={`/admin/writers/${id}`} prefetch={false}>
              <bdi>{name}</bdi>
            </Link>
            <p className="mut">
              <bdi dir="ltr">/writer/{handle}</bdi>
              {headline && ` · ${headline}`}
              {columnist && ` · ${words.columnist}`}
            </p>
          </div>
          <p className="mut">
            {words.stories(stories, { digits })} ·{' '}
            {account === null ? words.noAccount : words.account(account)}
          </p>
        </li>
      ))}
    </ul>
  );
}
