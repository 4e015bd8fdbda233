import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { SessionView } from '@/newsroom/staff/list-sessions';
import { NothingHere, Panel } from '../dashboard/panel';
import { DeskTime, exactTime, type DeskClock } from '../desk-time';
import type { AnyFormAction } from '../form-result';
import { ActButton } from './act-button.client';

const words = ar.staff.sessions;

/** Where an account is signed in; each may be ended, and all of them. */
export function SessionList({
  sessions,
  staffId,
  clock,
  isOwn,
  endOne,
  endAll,
}: {
  sessions: SessionView[];
  staffId: number;
  clock: DeskClock;
  /** All but the present one are ended. */
  isOwn: boolean;
  endOne: AnyFormAction;
  endAll: AnyFormAction;
}) {
  const others = sessions.filter(({ isCurrent }) => !isCurrent);
  return (
    <Panel title={words.title}>
      {sessions.length === 0 ? (
        <NothingHere text={words.none} />
      ) : (
        <ul className="ppl">
          {sessions.map((session) => (
            <SessionRow
              key={session.id}
              session={session}
              staffId={staffId}
              clock={clock}
              endOne={endOne}
            />
          ))}
        </ul>
      )}
      {sessions.length > 0 && (
        <footer className="pfoot">
          <p className="hint">{words.note}</p>
          {others.length > (isOwn ? 0 : 1) && (
            <ActButton
              action={endAll}
              fields={{ id: staffId }}
              className="btn sm dgr"
              busy={words.ending}
            >
              {isOwn ? words.endOthers : words.endAll}
            </ActButton>
          )}
        </footer>
      )}
    </Panel>
  );
}

function SessionRow({
  session: { id, device, address, startedAt, seenAt, isCurrent },
  staffId,
  clock,
  endOne,
}: {
  session: SessionView;
  staffId: number;
  clock: DeskClock;
  endOne: AnyFormAction;
}) {
  const name = words.device(device.browser, device.system);
  return (
    <li>
      <div>
        <h3>
          <Icon name={device.kind === 'desktop' ? 'monitor' : 'smartphone'} className="s" />
          {name}
          {isCurrent && <span className="st st-pub">{words.current}</span>}
        </h3>
        <p className="mut meta">
          <span>
            {words.address} <bdi dir="ltr">{address}</bdi>
          </span>
          <span>
            {words.seen} <DeskTime at={seenAt} clock={clock} />
          </span>
          <span className="num">{words.started(exactTime(new Date(startedAt), clock))}</span>
        </p>
      </div>
      {!isCurrent && (
        <ActButton
          action={endOne}
          fields={{ id: staffId, session: id }}
          className="btn sm"
          busy={words.ending}
          label={words.endOf(name, address)}
        >
          <Icon name="log-out" className="s" />
          {words.end}
        </ActButton>
      )}
    </li>
  );
}
