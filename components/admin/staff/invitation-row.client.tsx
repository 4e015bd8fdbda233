'use client';

import { useRouter } from 'next/navigation';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { InvitationItem } from '@/newsroom/staff/list-invitations';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';
import { LinkOnce } from './link-once.client';

/** An invitation that waits for an answer, and what may be done with it. */
export function InvitationRow({
  item: { id, email, name, role, sections, by, isExpired },
  until,
  renew,
  revoke,
}: {
  item: InvitationItem;
  /** When it ends, or ended, in words. */
  until: string;
  renew: AnyFormAction;
  revoke: AnyFormAction;
}) {
  const router = useRouter();
  const words = ar.staff.invitations;
  return (
    <li>
      <div>
        <h3>
          <bdi dir="ltr">{email}</bdi>
        </h3>
        <p className="mut">
          {[name, ar.states.role[role], sections.join('، ')].filter(Boolean).join(' · ')}
        </p>
        <p className="mut meta">
          {isExpired && <span className="st st-changes">{words.expiredChip}</span>}
          <span className="num">{until}</span>
          <span>{words.by(by)}</span>
        </p>
      </div>
      <div className="acts">
        <ActionForm action={renew} onDone={() => router.refresh()}>
          <input type="hidden" name="id" value={id} />
          <SubmitButton className="btn sm" busy={words.renewing} label={words.renewOf(email)}>
            <Icon name="rotate-ccw" className="s" />
            {words.renew}
          </SubmitButton>
          <LinkOnce />
        </ActionForm>
        <ActionForm action={revoke} onDone={() => router.refresh()}>
          <input type="hidden" name="id" value={id} />
          <SubmitButton className="btn sm dgr" busy={words.revoking} label={words.revokeOf(email)}>
            <Icon name="ban" className="s" />
            {words.revoke}
          </SubmitButton>
        </ActionForm>
      </div>
    </li>
  );
}
