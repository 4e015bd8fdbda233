import { ar } from '@/messages/ar';
import type { StaffActor } from '@/newsroom/staff/actor';
import { NotYours } from '../not-yours';

/** The search's screens for somebody who does not teach it. */
export function NotYourSearch({ actor }: { actor: StaffActor }) {
  const words = ar.searchDesk;
  const link = { href: '/admin', word: words.toDesk };
  return <NotYours actor={actor} title={words.title} words={words} link={link} />;
}
