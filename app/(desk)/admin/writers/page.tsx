import type { Metadata } from 'next';
import type { z } from 'zod';
import { EmptyState } from '@/components/admin/empty-state';
import { Pager } from '@/components/admin/pager';
import { NewWriterForm } from '@/components/admin/writers/new-writer-form';
import { WriterFilter } from '@/components/admin/writers/writer-filter';
import { WriterList } from '@/components/admin/writers/writer-list';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { can } from '@/newsroom/staff/policy';
import { deskWritersInput, listDeskWriters } from '@/newsroom/writers/list-desk-writers';
import { requireActor } from '@/web/current-actor';
import { deskPublication } from '../desk-clock';
import { DeskFrame } from '../desk-frame';
import type { PageQuery } from '../page-query';
import { createWriterAction } from './actions';
import { NotYourWriters } from './not-your-writers';
import '../settings/settings.css';
import './writers.css';

export const metadata: Metadata = { title: ar.writerDesk.title };

const words = ar.writerDesk;

/** Everybody whose name may stand above a story. */
export default async function WritersPage({ searchParams }: { searchParams: PageQuery }) {
  const input = deskWritersInput.parse(await searchParams);
  const here = address(input);
  const actor = await requireActor(here);
  if (!can(actor, 'writer.edit')) return <NotYourWriters actor={actor} />;
  const [{ items, hasMore }, { digits }] = await Promise.all([
    listDeskWriters(actor, input),
    deskPublication(),
  ]);
  return (
    <DeskFrame key={here} actor={actor} current="writers">
      <header className="ph split">
        <div>
          <h1>{words.title}</h1>
          <p>{words.note}</p>
        </div>
        <a className="btn" href="#new-writer">
          <Icon name="plus" className="s" />
          {words.add}
        </a>
      </header>
      <div className="stack wr-page">
        <WriterFilter q={input.q} show={input.show} />
        {items.length === 0 ? (
          <EmptyState
            title={input.q ? words.nothingTitle : words.emptyTitle}
            text={input.q ? words.nothing : words.empty}
          />
        ) : (
          <WriterList items={items} digits={digits} />
        )}
        <Pager
          previous={input.page > 1 ? address({ ...input, page: input.page - 1 }) : null}
          next={hasMore ? address({ ...input, page: input.page + 1 }) : null}
        />
        <div className="setf">
          <NewWriterForm action={createWriterAction} />
        </div>
      </div>
    </DeskFrame>
  );
}

/** What says nothing is left out. */
function address({ q, show, page }: z.output<typeof deskWritersInput>): string {
  const values = { q, show: show === 'all' ? '' : show, page: page === 1 ? '' : String(page) };
  const kept = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ''));
  return `/admin/writers${kept.size > 0 ? `?${kept.toString()}` : ''}`;
}
