import type { Metadata } from 'next';
import { z } from 'zod';
import { EmptyState } from '@/components/admin/empty-state';
import { Pager } from '@/components/admin/pager';
import { RedirectFilters } from '@/components/admin/redirects/redirect-filters';
import { RedirectForm } from '@/components/admin/redirects/redirect-form.client';
import { RedirectRow } from '@/components/admin/redirects/redirect-row';
import { SavedRedirect } from '@/components/admin/redirects/saved-redirect';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import {
  findRedirectItem,
  listRedirects,
  MOST_COUNTED,
  redirectsInput,
} from '@/newsroom/redirects/list-redirects';
import type { StaffActor } from '@/newsroom/staff/actor';
import { requireActor } from '@/web/current-actor';
import { deskClock } from '../desk-clock';
import type { PageQuery } from '../page-query';
import { createRedirectAction } from './actions';
import { redirectsAddress } from './redirects-address';
import { RedirectsFrame } from './redirects-frame';
import './redirects.css';

const words = ar.redirectsDesk;

export const metadata: Metadata = { title: words.title };

const query = redirectsInput.extend({
  saved: z.coerce.number().int().positive().max(2_147_483_647).optional().catch(undefined),
  /** The address that a new one is to begin with. */
  from: z.string().max(500).catch(''),
});

type Query = z.output<typeof query>;

/** Every old address that the newspaper answers. */
export default async function RedirectsPage({ searchParams }: { searchParams: PageQuery }) {
  const input = query.parse(await searchParams);
  const actor = await requireActor(redirectsAddress('', input));
  return (
    <RedirectsFrame
      actor={actor}
      current="list"
      note={words.note}
      render={() => content(actor, input)}
    />
  );
}

async function content(actor: StaffActor, { saved, from, ...input }: Query) {
  const [clock, { items, next, previous, total }, savedItem] = await Promise.all([
    deskClock(),
    listRedirects(actor, input),
    saved === undefined ? null : findRedirectItem(actor, saved),
  ]);
  const at = (cursor: string | null) => cursor && redirectsAddress('', { ...input, cursor });
  const isNarrowed =
    redirectsAddress('', { ...input, cursor: '', sort: '' }) !== '/admin/redirects';
  return (
    <>
      <div className="stack rd-page">
        <SavedRedirect item={savedItem} />
        <details className="care rd-new" key={saved} open={from !== ''}>
          <summary className="btn pri">
            <Icon name="plus" className="s" />
            {words.add}
          </summary>
          <div className="panel">
            <RedirectForm
              value={{ from }}
              cancel={from && redirectsAddress('/missed', {})}
              action={createRedirectAction}
            />
          </div>
        </details>
      </div>
      <RedirectFilters value={input} isNarrowed={isNarrowed} />
      {items.length === 0 ? (
        <EmptyState
          title={isNarrowed ? words.nothingTitle : words.emptyTitle}
          text={isNarrowed ? words.nothing : words.empty}
        />
      ) : (
        <>
          <p className="mut rd-total">{words.total(total, MOST_COUNTED, clock)}</p>
          <ul className="panel rd-list" aria-label={words.list}>
            {items.map((item) => (
              <RedirectRow key={item.id} item={item} clock={clock} />
            ))}
          </ul>
        </>
      )}
      <Pager previous={at(previous)} next={at(next)} />
    </>
  );
}
