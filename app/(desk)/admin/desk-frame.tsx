import type { ReactNode } from 'react';
import { ConfirmProvider } from '@/components/admin/confirm/confirm-provider.client';
import type { Screen } from '@/components/admin/desk-menu';
import { DeskShell } from '@/components/admin/desk-shell';
import { ar } from '@/messages/ar';
import type { StaffActor } from '@/newsroom/staff/actor';
import { can } from '@/newsroom/staff/policy';
import { confirmSessionAction } from './confirm/actions';
import { deskPublication } from './desk-clock';
import { deskCounts } from './desk-counts';
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
  const [{ name, digits }, counts] = await Promise.all([deskPublication(), deskCounts(actor)]);
  return (
    <ConfirmProvider action={confirmSessionAction}>
      <DeskShell
        newspaper={name}
        person={{ name: actor.name, role: ar.states.role[actor.role] }}
        screens={screensOf(actor)}
        current={current}
        waiting={{ count: counts.waiting, digits }}
        notices={{ count: counts.notices, digits }}
        mayCreate={can(actor, 'article.create')}
        readsArticles={can(actor, 'article.read')}
        signOut={signOutAction}
        variant={variant}
      >
        {children}
      </DeskShell>
    </ConfirmProvider>
  );
}
