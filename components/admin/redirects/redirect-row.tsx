import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { RedirectItem } from '@/newsroom/redirects/list-redirects';
import { DeskTime, type DeskClock } from '../desk-time';
import { AddressText } from './address-text';

const words = ar.redirectsDesk;

/** An old address, where it leads, and whether anybody comes by it. */
export function RedirectRow({ item, clock }: { item: RedirectItem; clock: DeskClock }) {
  return (
    <li>
      <div>
        <h2>
          <AddressText>{item.from}</AddressText>
          {item.kind === 'prefix' && <span className="mut"> {words.below}</span>}
        </h2>
        <p className="mut">
          {item.to === null ? (
            words.gone
          ) : (
            <>
              {words.leadsTo} <AddressText>{item.to}</AddressText>
            </>
          )}
        </p>
        <p className="mut">
          <RedirectFacts item={item} clock={clock} />
        </p>
      </div>
      <Link
        className="btn ghost sm"
        href={`/admin/redirects/${item.id}`}
        prefetch={false}
        aria-label={words.editOf(item.from)}
      >
        <Icon name="pencil-line" className="s" />
        {words.edit}
      </Link>
    </li>
  );
}

/** Who wanted a redirect, when, and how often it was followed. */
export function RedirectFacts({ item, clock }: { item: RedirectItem; clock: DeskClock }) {
  return (
    <>
      {words.filter.sources[item.source]} · <DeskTime at={item.createdAt} clock={clock} /> ·{' '}
      {words.hits(item.hits, clock)}
      {item.lastAt && (
        <>
          ، {words.last} <DeskTime at={item.lastAt} clock={clock} />
        </>
      )}
    </>
  );
}
