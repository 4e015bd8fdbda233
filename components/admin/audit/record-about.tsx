import { DeskLink } from '@/components/admin/desk-link';
import { ar } from '@/messages/ar';
import type { RecordNoun } from '@/newsroom/audit/event-kinds';
import type { RecordAbout, RecordItem } from '@/newsroom/audit/views';
import { aboutWords } from './record-words';

/** What an event is about, as the way to it where it still is. */
export function AboutLink({
  item,
  act = '',
}: {
  item: Pick<RecordItem, 'about' | 'by'>;
  /** What stands before it: its kind is not said again («دعوة جديدة رقم 2»), nor alone. */
  act?: string;
}) {
  const { word: kind, name } = aboutWords(item);
  const isSaid = act !== '' && (!name || ` ${act} `.includes(` ${kind} `));
  const word = isSaid ? '' : kind;
  const href = item.about && screenOf(item.about);
  const shown = name && <bdi>{name}</bdi>;
  return (
    <>
      {word} {href && shown ? <DeskLink href={href}>«{shown}»</DeskLink> : shown}
    </>
  );
}

/** The log of one thing alone. */
export function AllOfIt({ about }: { about: RecordAbout }) {
  const query = new URLSearchParams({ noun: about.noun, nounId: about.nounId });
  return (
    <DeskLink className="lnk" href={`/admin/audit?${query.toString()}`}>
      {ar.audit.record.allOf}
    </DeskLink>
  );
}

/** Where each kind of thing has a screen of its own, by its number or name. */
const SCREENS: Partial<Record<RecordNoun, string>> = {
  article: '/admin/articles/',
  media: '/admin/media/',
  gallery: '/admin/media/galleries/',
  section: '/admin/sections/',
  tag: '/admin/tags/',
  writer: '/admin/writers/',
  page: '/admin/settings/pages/',
};

function screenOf({ noun, nounId, isThere }: RecordAbout): string | null {
  const screen = SCREENS[noun];
  return isThere && screen ? screen + encodeURIComponent(nounId) : null;
}
