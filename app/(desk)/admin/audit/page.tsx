import type { Metadata } from 'next';
import { RecordFilters } from '@/components/admin/audit/record-filters';
import { RecordList } from '@/components/admin/audit/record-list';
import { EmptyState } from '@/components/admin/empty-state';
import { Pager } from '@/components/admin/pager';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { listRecordedPeople, listRecords } from '@/newsroom/audit/list-records';
import { recordInput } from '@/newsroom/audit/log-input';
import { readRecordDay } from '@/newsroom/audit/log-range';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { deskClock, deskPublication } from '../desk-clock';
import { DeskFrame } from '../desk-frame';
import type { PageQuery } from '../page-query';
import { auditAddress } from './audit-address';
import { DayNotes } from './day-notes';
import { NotYourAudit } from './not-your-audit';
import './audit.css';

const words = ar.audit;

export const metadata: Metadata = { title: words.title };

/** Everything that happened in the newsroom, newest first. */
export default async function AuditPage({ searchParams }: { searchParams: PageQuery }) {
  const input = recordInput.parse(await searchParams);
  const actor = await requireActor(auditAddress(input));
  if (!can(actor, 'audit.read')) return <NotYourAudit actor={actor} />;
  const [clock, publication, list, people] = await Promise.all([
    deskClock(),
    deskPublication(),
    listRecords(actor, input),
    listRecordedPeople(actor),
  ]);
  const { cursor, ...filters } = input;
  const isFiltered = Object.values(filters).some(Boolean);
  const at = (to: string | null) => to && auditAddress({ ...filters, cursor: to });
  const days = (['from', 'to'] as const)
    .filter((name) => input[name] !== '')
    .map((name) => ({ name, text: input[name], day: readRecordDay(input[name], publication) }));
  return (
    <DeskFrame key={auditAddress(input)} actor={actor} current="audit">
      <header className="ph split">
        <div>
          <h1>{words.title}</h1>
          <p>{words.note}</p>
        </div>
        <form method="post" action={auditAddress(filters, '/api/audit/export')}>
          <button className="btn" type="submit" title={words.csv.note}>
            <Icon name="download" className="s" />
            {words.csv.button}
          </button>
        </form>
      </header>
      <RecordFilters values={input} people={people} clear={isFiltered ? auditAddress({}) : null} />
      <DayNotes days={days} clock={clock} />
      {list.items.length > 0 ? (
        <RecordList items={list.items} clock={clock} />
      ) : (
        <Nothing isFiltered={isFiltered || cursor !== undefined} />
      )}
      <Pager previous={at(list.previous)} next={at(list.next)} />
    </DeskFrame>
  );
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  return isFiltered ? (
    <EmptyState title={words.nothingTitle} text={words.nothing} />
  ) : (
    <EmptyState title={words.emptyTitle} text={words.empty} />
  );
}
