import type { Metadata } from 'next';
import { EmptyState } from '@/components/admin/empty-state';
import { Pager } from '@/components/admin/pager';
import { MissedFilter } from '@/components/admin/redirects/redirect-filters';
import { MissedRow } from '@/components/admin/redirects/missed-row.client';
import { ar } from '@/messages/ar';
import {
  listMissedAddresses,
  missedInput,
} from '@/newsroom/redirects/missing/list-missed-addresses';
import { requireActor } from '@/web/current-actor';
import { deskClock } from '../../desk-clock';
import type { PageQuery } from '../../page-query';
import { mendMissedAction, setMissedDismissedAction } from '../actions';
import { redirectsAddress } from '../redirects-address';
import { RedirectsFrame } from '../redirects-frame';
import '../redirects.css';

const words = ar.redirectsDesk.missed;

export const metadata: Metadata = { title: ar.redirectsDesk.tabs.missed };

/** What readers ask for in vain, and the page that each address may have meant. */
export default async function MissedPage({ searchParams }: { searchParams: PageQuery }) {
  const input = missedInput.parse(await searchParams);
  const { show, q } = input;
  const at = (page: number) =>
    redirectsAddress('/missed', { show: show === 'dismissed' ? show : '', q, page });
  const actor = await requireActor(at(input.page));
  return (
    <RedirectsFrame
      actor={actor}
      current="missed"
      note={words.note}
      render={async () => {
        const clock = await deskClock();
        const { items, hasMore } = await listMissedAddresses(actor, input, clock.now);
        const isDismissed = show === 'dismissed';
        return (
          <>
            <MissedFilter show={show} q={q} />
            {items.length === 0 ? (
              <EmptyState
                title={q ? ar.redirectsDesk.nothingTitle : words.emptyTitle}
                text={isDismissed ? words.emptyDismissed : words.empty}
              />
            ) : (
              <ol className="panel rd-list" aria-label={words.list}>
                {items.map((item) => (
                  <MissedRow
                    key={item.path}
                    item={item}
                    clock={clock}
                    isDismissed={isDismissed}
                    actions={{ mend: mendMissedAction, dismiss: setMissedDismissedAction }}
                  />
                ))}
              </ol>
            )}
            <Pager
              previous={input.page > 1 ? at(input.page - 1) : null}
              next={hasMore ? at(input.page + 1) : null}
            />
          </>
        );
      }}
    />
  );
}
