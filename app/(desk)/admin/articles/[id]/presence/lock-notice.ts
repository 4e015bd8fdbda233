import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { Colleague, PresenceView } from '@/newsroom/presence/views';
import { ar } from '@/messages/ar';
import type { PresenceState } from './presence-watch';

/** What the person may do about who leads. */
export type LeadButton = 'ask' | 'decline' | 'takeOver' | 'handOver' | 'writeOn';

/** The bar under the top bar. */
export interface LockNotice {
  /** What matters; spoken when it changes. */
  lead: string;
  /** Who else is there. */
  rest: string;
  buttons: LeadButton[];
  /** To whom the lead can be given. */
  receivers: Colleague[];
  /** The person has to answer. */
  isUrgent: boolean;
}

/** The words and buttons for the people in an article; null when there is nothing to say. */
export function lockNotice(
  { view, isYielded }: Pick<PresenceState, 'view' | 'isYielded'>,
  { mayEdit, digits }: { mayEdit: boolean; digits: DigitSystem },
): LockNotice | null {
  if (!view) return null;
  const words = ar.presence;
  const plain = { buttons: [], receivers: [], isUrgent: false };
  const { lock, colleagues, ownTabs } = view;
  const rest = restOf(view, digits);
  if (lock?.whose === 'colleague') return { ...ledByColleague(view, isYielded, mayEdit), rest };
  if (lock?.whose === 'otherTab') return { ...plain, lead: words.otherTabLeads, rest };
  if (lock) return ownLead(view, rest);
  const lead = ownTabs > 0 ? words.otherTab : words.nobodyLeads;
  return ownTabs + colleagues.length > 0 ? { ...plain, lead, rest } : null;
}

function ledByColleague(
  { lock }: PresenceView,
  isYielded: boolean,
  mayEdit: boolean,
): Omit<LockNotice, 'rest'> {
  const words = ar.presence;
  const leader = lock?.leader.name ?? '';
  const asked = lock?.asked;
  const notice = { receivers: [], isUrgent: isYielded };
  if (isYielded) return { ...notice, lead: words.takenOver(leader), buttons: ['writeOn'] };
  if (!mayEdit) return { ...notice, lead: words.leads(leader), buttons: [] };
  if (asked?.whose === 'thisTab' && asked.declined) {
    return { ...notice, lead: words.declined(leader), buttons: ['ask', 'takeOver'] };
  }
  if (asked && !asked.declined) {
    const isMine = asked.whose !== 'colleague';
    const lead = isMine ? words.asked(leader) : words.leadsAsked(leader, asked.by.name);
    return { ...notice, lead, buttons: ['takeOver'] };
  }
  return { ...notice, lead: words.leads(leader), buttons: ['ask', 'takeOver'] };
}

function ownLead({ lock, colleagues, ownTabs }: PresenceView, rest: string): LockNotice | null {
  const words = ar.presence;
  const asked = lock?.asked;
  if (asked?.whose === 'colleague' && !asked.declined) {
    return {
      lead: words.askedOfMe(asked.by.name),
      rest,
      buttons: ['handOver', 'decline'],
      receivers: [asked.by],
      isUrgent: true,
    };
  }
  if (colleagues.length === 0) {
    if (ownTabs === 0) return null;
    return { lead: words.otherTab, rest, buttons: [], receivers: [], isUrgent: false };
  }
  return { lead: words.iLead, rest, buttons: ['handOver'], receivers: colleagues, isUrgent: false };
}

const MINUTE_MS = 60_000;

/** Who is there beside those whom the bar names already. */
function restOf({ lock, colleagues }: PresenceView, digits: DigitSystem): string {
  const asker = lock?.asked && !lock.asked.declined ? lock.asked.by.staffId : null;
  const others = colleagues.filter(
    ({ staffId }) => staffId !== lock?.leader.staffId && staffId !== asker,
  );
  const readers = others.filter(({ isWriting }) => !isWriting);
  const reading = readers.map(({ name, hereMs }) => ({
    name,
    count: Math.floor(hereMs / MINUTE_MS),
  }));
  const writing = others.filter((one) => one.isWriting).map(({ name }) => name);
  return [ar.presence.writeToo(writing), ar.presence.reads(reading, { digits })]
    .filter(Boolean)
    .join(' ');
}

/** The colleagues whose words are arriving now, whoever leads. */
export function othersWriting(view: PresenceView | null): string[] {
  return (view?.colleagues ?? []).filter((one) => one.isWriting).map(({ name }) => name);
}
