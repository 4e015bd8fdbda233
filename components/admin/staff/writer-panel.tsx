import Link from 'next/link';
import { ar } from '@/messages/ar';
import type { StaffView } from '@/newsroom/staff/get-staff';
import { NothingHere, Panel } from '../dashboard/panel';

/** The byline that belongs to an account, and the way to its public page. */
export function WriterPanel({
  writer,
  mayEdit,
}: {
  writer: StaffView['writer'];
  /** Whether the person may say what stands there. */
  mayEdit: boolean;
}) {
  const words = ar.staff.profile;
  const change = mayEdit && (
    <Link className="btn sm" href="/admin/writers/mine" prefetch={false}>
      {writer ? words.changeWriter : words.makeWriter}
    </Link>
  );
  if (!writer) {
    return (
      <Panel title={words.writer}>
        <NothingHere text={words.noWriter} />
        {change && <p className="pad">{change}</p>}
      </Panel>
    );
  }
  return (
    <Panel title={words.writer}>
      <div className="pad">
        <p>
          {writer.handle ? (
            <a className="hl" href={`/writer/${writer.handle}`}>
              <bdi>{writer.name}</bdi>
            </a>
          ) : (
            <bdi className="hl">{writer.name}</bdi>
          )}
        </p>
        <p className="hint">{words.writerNote}</p>
        {change}
      </div>
    </Panel>
  );
}
