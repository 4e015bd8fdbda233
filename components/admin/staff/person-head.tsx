import { ar } from '@/messages/ar';
import { gregorianDate } from '@/newsroom/arabic/dates';
import type { StaffView } from '@/newsroom/staff/get-staff';
import { DeskLink } from '../desk-link';
import { DeskTime, exactTime, type DeskClock } from '../desk-time';
import { StaffState } from './staff-state';

/** Who it is, whether let in, since when, and seen when. */
export function PersonHead({
  person: { name, email, role, createdAt, seenAt, disabledAt, writer },
  clock,
  isOwn,
}: {
  person: StaffView;
  clock: DeskClock;
  isOwn: boolean;
}) {
  const words = ar.staff.person;
  return (
    <header className="ph">
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <div className="meta">
        <span>{ar.states.role[role]}</span>
        <StaffState isDisabled={disabledAt !== null} />
        <bdi dir="ltr">{email}</bdi>
        <span className="num">{words.since(gregorianDate(new Date(createdAt), clock))}</span>
        {seenAt ? (
          <span>
            {words.seen} <DeskTime at={seenAt} clock={clock} />
          </span>
        ) : (
          <span>{words.neverSeen}</span>
        )}
        {writer?.handle && (
          <DeskLink className="lnk" href={`/writer/${writer.handle}`}>
            {words.writer}
          </DeskLink>
        )}
        {isOwn && (
          <DeskLink className="lnk" href="/admin/profile">
            {words.toProfile}
          </DeskLink>
        )}
      </div>
      {disabledAt && (
        <p className="num">{words.disabledSince(exactTime(new Date(disabledAt), clock))}</p>
      )}
    </header>
  );
}
