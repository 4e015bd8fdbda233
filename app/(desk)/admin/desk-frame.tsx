import type { ReactNode } from 'react';
import type { Screen } from '@/components/admin/desk-menu';
import { DeskShell } from '@/components/admin/desk-shell';
import { ar } from '@/messages/ar';
import { countWaiting } from '@/newsroom/dashboard/get-figures';
import { countUnseenMentions } from '@/newsroom/notes/list-my-mentions';
import { countNotices } from '@/newsroom/notices/count-notices';
import type { StaffActor } from '@/newsroom/staff/actor';
import { can } from '@/newsroom/staff/policy';
import { deskPublication } from './desk-clock';
import { screensOf } from './desk-screens';
import { signOutAction } from './sign-in/actions';

/** The newsroom's frame around a screen, with the menu that this person has. */
export async function DeskFrame({
  actor,
  current,
  variant,
  children,
}: {
  actor: StaffActor;
  current: Screen | null;
  /** `rail` for the editor, which brings bars and `main#main` of its own. */
  variant?: 'page' | 'rail';
  children: ReactNode;
}) {
  const reviews = can(actor, 'article.review');
  const [{ name, digits }, waiting, decisions, notes] = await Promise.all([
    deskPublication(),
    reviews ? countWaiting(actor) : 0,
    countNotices(actor),
    countUnseenMentions(actor),
  ]);
  return (
    <DeskShell
      newspaper={name}
      person={{ name: actor.name, role: ar.states.role[actor.role] }}
      screens={screensOf(actor)}
      current={current}
      waiting={{ count: waiting, digits }}
      notices={{ count: decisions + notes, digits }}
      mayCreate={can(actor, 'article.create')}
      readsArticles={can(actor, 'article.read')}
      signOut={signOutAction}
      variant={variant}
    >
      {children}
    </DeskShell>
  );
}
