import { ar } from '@/messages/ar';
import type { StaffActor } from '@/newsroom/staff/actor';
import { NotYours } from '../not-yours';

/** The settings for somebody who does not speak for the newspaper. */
export function NotYourSettings({ actor }: { actor: StaffActor }) {
  const words = ar.settings;
  const link = { href: '/admin/articles', word: words.toArticles };
  return <NotYours actor={actor} title={words.title} words={words} link={link} />;
}
