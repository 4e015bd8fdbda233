import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AboutLink, AllOfIt } from '@/components/admin/audit/record-about';
import { RecordChanges } from '@/components/admin/audit/record-changes';
import { actOf, factsOf, whoOf } from '@/components/admin/audit/record-words';
import { BackLink } from '@/components/admin/back-link';
import { Panel } from '@/components/admin/dashboard/panel';
import type { DeskClock } from '@/components/admin/desk-time';
import { ar } from '@/messages/ar';
import { clockTime, dualDate, isoWithOffset } from '@/newsroom/arabic/dates';
import { getRecord } from '@/newsroom/audit/get-record';
import { NewsroomError } from '@/newsroom/errors';
import { can } from '@/newsroom/staff/policy';
import { requireActor } from '@/web/current-actor';
import { deskClock, deskPublication } from '../../desk-clock';
import { DeskFrame } from '../../desk-frame';
import { NotYourAudit } from '../not-your-audit';
import '../audit.css';

const words = ar.audit.record;

export const metadata: Metadata = { title: ar.audit.title };

type Found = Awaited<ReturnType<typeof getRecord>>;

/** One event: everything that is known of it. */
export default async function RecordPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await requireActor(`/admin/audit/${id}`);
  if (!can(actor, 'audit.read')) return <NotYourAudit actor={actor} />;
  const record = await getRecord(actor, id).catch((error: unknown) => {
    if (error instanceof NewsroomError && error.code === 'NOT_FOUND') notFound();
    throw error;
  });
  const [clock, { hijriOffset }] = await Promise.all([deskClock(), deskPublication()]);
  const facts = factsOf(record, clock);
  return (
    <DeskFrame actor={actor} current="audit">
      <BackLink href="/admin/audit" word={words.back} />
      <header className="ph">
        <h1>{words.title(record.id)}</h1>
      </header>
      <div className="stack">
        <Panel title={words.act}>
          <Facts record={record} clock={clock} hijriOffset={hijriOffset} />
        </Panel>
        {facts.length > 0 && (
          <Panel title={words.facts}>
            <dl className="au-facts">
              {facts.map(({ name, value }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    <bdi>{value}</bdi>
                  </dd>
                </div>
              ))}
            </dl>
          </Panel>
        )}
        {record.changes.length > 0 && (
          <Panel title={words.changes}>
            <div className="au-changes">
              <RecordChanges changes={record.changes} clock={clock} />
            </div>
          </Panel>
        )}
      </div>
    </DeskFrame>
  );
}

function Facts({
  record,
  clock,
  hijriOffset,
}: {
  record: Found;
  clock: DeskClock;
  hijriOffset: number;
}) {
  const at = new Date(record.at);
  return (
    <dl className="au-facts">
      <div>
        <dt>{words.who}</dt>
        <dd>
          <bdi>{whoOf(record)}</bdi>
        </dd>
      </div>
      <div>
        <dt>{words.act}</dt>
        <dd>{actOf(record)}</dd>
      </div>
      <div>
        <dt>{words.about}</dt>
        <dd>
          <AboutLink item={record} />
          {record.about && <AllOfIt about={record.about} />}
        </dd>
      </div>
      <div>
        <dt>{words.when}</dt>
        <dd>
          <time dateTime={isoWithOffset(at, clock.zone)}>
            {dualDate(at, { ...clock, hijriOffset })}، {clockTime(at, clock)}
          </time>
        </dd>
      </div>
      <div>
        <dt>{words.seal}</dt>
        <dd>
          {record.seal ? words.sealed : words.unsealed}
          {record.seal && (
            <code className="au-seal" dir="ltr">
              {record.seal}
            </code>
          )}
        </dd>
      </div>
    </dl>
  );
}
