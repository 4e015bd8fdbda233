import { FailureNote, FailureView } from '@/components/admin/failure-view';
import { ar } from '@/messages/ar';
import { can } from '@/newsroom/staff/policy';
import { findActor } from '@/web/current-actor';
import { DeskFrame } from './desk-frame';

/**
 * An article or a screen that does not exist, or not for this person: the two look alike. Whoever is
 * signed in keeps the menu.
 */
export async function MissingScreen() {
  // An address that nobody has is not there without a database either.
  const actor = await findActor().catch(() => null);
  const { title, text, toDashboard } = ar.desk.notFound;
  if (!actor) return <FailureView title={title} text={text} />;
  const back = can(actor, 'article.read') ? undefined : { href: '/admin', word: toDashboard };
  return (
    <DeskFrame actor={actor} current={null}>
      <FailureNote title={title} text={text} back={back} />
    </DeskFrame>
  );
}
