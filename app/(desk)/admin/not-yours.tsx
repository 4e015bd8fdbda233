import { EmptyState } from '@/components/admin/empty-state';
import type { StaffActor } from '@/newsroom/staff/actor';
import { DeskFrame } from './desk-frame';

/** A screen for somebody who may not do what it is for, with the way on. */
export function NotYours({
  actor,
  title,
  words,
  link,
}: {
  actor: StaffActor;
  title: string;
  words: { forbiddenTitle: string; forbidden: string };
  link: { href: string; word: string };
}) {
  return (
    <DeskFrame actor={actor} current={null}>
      <header className="ph">
        <h1>{title}</h1>
      </header>
      <EmptyState title={words.forbiddenTitle} text={words.forbidden} link={link} />
    </DeskFrame>
  );
}
