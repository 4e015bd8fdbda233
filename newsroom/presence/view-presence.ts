import type { Tx } from '../db/client';
import type { StaffActor } from '../staff/actor';
import { findHeldLock, type HeldLock } from './held-lock';
import type { OpenScreen } from './presence-input';
import { isWriting } from './presence-rules';
import type {
  ArticleStanding,
  Colleague,
  ColleagueHere,
  LockView,
  PresenceView,
  Whose,
} from './views';

interface Row {
  staffId: number;
  screen: string;
  openedAt: Date;
  typedAt: Date | null;
  staff: { name: string };
}

/** Who has the article open, as one tab of the actor sees it. */
export async function viewPresence(
  tx: Tx,
  actor: StaffActor,
  { id, screen, standing }: OpenScreen & { standing: ArticleStanding },
  now: Date,
): Promise<PresenceView> {
  const rows = await tx.presence.findMany({
    where: { articleId: id, until: { gt: now } },
    orderBy: [{ openedAt: 'asc' }, { staffId: 'asc' }],
    include: { staff: { select: { name: true } } },
  });
  const lock = await findHeldLock(tx, id, now);
  const own = rows.filter((row) => row.staffId === actor.id);
  const whose = (staffId: number, tab: string): Whose => {
    if (staffId !== actor.id) return 'colleague';
    return tab === screen ? 'thisTab' : 'otherTab';
  };
  return {
    standing,
    colleagues: colleaguesIn(
      rows.filter((row) => !own.includes(row)),
      now,
    ),
    ownTabs: own.filter((row) => row.screen !== screen).length,
    lock: lock && viewLock(lock, rows, whose),
  };
}

function colleaguesIn(rows: Row[], now: Date): ColleagueHere[] {
  const people = new Map<number, ColleagueHere>();
  for (const row of rows) {
    const known = people.get(row.staffId);
    people.set(row.staffId, {
      staffId: row.staffId,
      name: row.staff.name,
      hereMs: known?.hereMs ?? now.getTime() - row.openedAt.getTime(),
      isWriting: known?.isWriting === true || isWriting(row.typedAt, now),
    });
  }
  return [...people.values()];
}

function viewLock(
  lock: HeldLock,
  rows: Row[],
  whose: (staffId: number, screen: string) => Whose,
): LockView {
  const { askedById, askedScreen, askedBy, takenFromId, takenFromScreen } = lock;
  const isAskerHere = rows.some((row) => row.staffId === askedById && row.screen === askedScreen);
  return {
    leader: colleague(lock.staff),
    whose: whose(lock.staffId, lock.screen),
    since: lock.since.toISOString(),
    asked:
      askedBy && askedScreen && isAskerHere
        ? {
            by: colleague(askedBy),
            whose: whose(askedBy.id, askedScreen),
            declined: lock.declinedAt !== null,
          }
        : null,
    takenFromHere:
      takenFromId !== null &&
      takenFromScreen !== null &&
      whose(takenFromId, takenFromScreen) === 'thisTab',
  };
}

function colleague({ id, name }: { id: number; name: string }): Colleague {
  return { staffId: id, name };
}
