import Link from 'next/link';
import { ar } from '@/messages/ar';
import type { StaffItem } from '@/newsroom/staff/list-staff';
import { DeskTime, type DeskClock } from '../desk-time';
import { StaffState } from './staff-state';

/** The newsroom's people as a table; on phones each row is a card (lists.css). */
export function StaffTable({
  items,
  clock,
  ownId,
}: {
  items: StaffItem[];
  clock: DeskClock;
  /** Of who looks. */
  ownId: number;
}) {
  const { columns, label } = ar.staff.list;
  return (
    <div className="panel">
      <table className="tbl" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{columns.person}</th>
            <th scope="col">{columns.role}</th>
            <th scope="col">{columns.sections}</th>
            <th scope="col">{columns.seen}</th>
            <th scope="col">{columns.factor}</th>
            <th scope="col">{columns.state}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <StaffRow key={item.id} item={item} clock={clock} isOwn={item.id === ownId} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function StaffRow({
  item: { id, name, email, role, sections, seenAt, hasFactor, disabledAt },
  clock,
  isOwn,
}: {
  item: StaffItem;
  clock: DeskClock;
  isOwn: boolean;
}) {
  const words = ar.staff.list;
  return (
    <tr>
      <td>
        <div className="tt pn">
          <div>
            <Link className="hl" href={`/admin/staff/${id}`} prefetch={false}>
              <bdi>{name}</bdi>
            </Link>
            {isOwn && <span className="st st-draft">{words.you}</span>}
            <p className="mut one">
              <bdi dir="ltr">{email}</bdi>
            </p>
          </div>
        </div>
      </td>
      <td>{ar.states.role[role]}</td>
      <td className="secs">{sections.length > 0 ? sections.join('، ') : REACH[role]}</td>
      <td>{seenAt ? <DeskTime at={seenAt} clock={clock} /> : words.neverSeen}</td>
      <td>{hasFactor ? words.factor.on : words.factor.off}</td>
      <td>
        <StaffState isDisabled={disabledAt !== null} />
      </td>
    </tr>
  );
}

/** What somebody reaches who answers for no sections by name. */
const REACH: Record<StaffItem['role'], string> = {
  reporter: ar.staff.list.ownWork,
  editor: ar.staff.list.ownWork,
  chief: ar.staff.list.allSections,
  photo: ar.staff.list.media,
  admin: ar.staff.list.allSections,
};
