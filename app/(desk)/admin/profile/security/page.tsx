import type { Metadata } from 'next';
import Link from 'next/link';
import { BackLink } from '@/components/admin/back-link';
import { ChangePasswordForm } from '@/components/admin/factor/change-password-form.client';
import { FactorView } from '@/components/admin/factor/factor-view';
import { ar } from '@/messages/ar';
import { securityWords as words } from '@/messages/ar-sign-in';
import { getFactor } from '@/newsroom/staff/factor/get-factor';
import { requireActor } from '@/web/current-actor';
import { deskClock } from '../../desk-clock';
import { DeskFrame } from '../../desk-frame';
import { changePasswordAction } from './actions';
import { FACTOR_ACTIONS } from './factor-actions';
import './security.css';

export const metadata: Metadata = { title: words.title };

/** One's own locks. */
export default async function SecurityPage() {
  const actor = await requireActor('/admin/profile/security');
  const [factor, clock] = await Promise.all([getFactor(actor), deskClock()]);
  return (
    <DeskFrame actor={actor} current={null}>
      <BackLink href="/admin/profile" word={ar.staff.profile.link} />
      <header className="ph">
        <h1>{words.title}</h1>
        <p>{words.note}</p>
      </header>
      <div className="locks">
        <section className="panel" aria-labelledby="password">
          <h2 id="password">{words.password.title}</h2>
          <ChangePasswordForm
            email={actor.email}
            digits={clock.digits}
            action={changePasswordAction}
          />
        </section>
        <section className="panel" aria-labelledby="factor">
          <h2 id="factor">{words.factor.title}</h2>
          <FactorView
            factor={factor}
            actions={FACTOR_ACTIONS}
            clock={clock}
            done={
              <Link className="btn pri" href="/admin/profile/security" prefetch={false}>
                {words.factor.close}
              </Link>
            }
          />
        </section>
      </div>
    </DeskFrame>
  );
}
