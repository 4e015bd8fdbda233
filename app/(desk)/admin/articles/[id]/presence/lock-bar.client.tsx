'use client';

import { useId, useRef } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { useEditorTools, useMayEdit } from '../draft/draft-context';
import { lockNotice, type LeadButton, type LockNotice } from './lock-notice';
import { usePresence, usePresenceWatch } from './presence-context';
import type { PresenceWatch } from './presence-watch';

/** Who leads the editing and who else is there, with what can be done about it. */
export function LockBar({ isCovered }: { isCovered: boolean }) {
  const { digits } = useEditorTools();
  const presence = usePresence();
  const mayEdit = useMayEdit();
  const watch = usePresenceWatch();
  const notice = lockNotice(presence, { mayEdit, digits });
  // Stays while it is empty, so that what comes into it is spoken.
  return (
    <div aria-live="polite" aria-hidden={isCovered || undefined}>
      {notice && (
        <section className={notice.isUrgent ? 'lk hot' : 'lk'} aria-label={ar.presence.region}>
          <Icon name={notice.isUrgent ? 'users' : 'lock'} className="s" />
          <p>
            <b key={notice.lead} role={notice.isUrgent ? 'alert' : undefined}>
              {notice.lead}
            </b>{' '}
            <span aria-live="off">{notice.rest}</span>
          </p>
          {presence.refusal && <p role="alert">{presence.refusal}</p>}
          {watch && notice.buttons.length > 0 && (
            <Buttons notice={notice} watch={watch} isBusy={presence.isBusy} />
          )}
        </section>
      )}
    </div>
  );
}

function Buttons(props: { notice: LockNotice; watch: PresenceWatch; isBusy: boolean }) {
  const { notice, watch, isBusy } = props;
  const id = useId();
  const receiver = useRef<HTMLSelectElement>(null);
  const [first] = notice.receivers;

  function press(button: LeadButton): void {
    if (button === 'writeOn') watch.writeOn();
    else if (button !== 'handOver') void watch.act({ act: button });
    else {
      const to = receiver.current ? Number(receiver.current.value) : first?.staffId;
      if (to !== undefined) void watch.act({ act: 'handOver', to });
    }
  }

  return (
    <div className="bts">
      {notice.receivers.length > 1 && (
        <>
          <label className="vh" htmlFor={id}>
            {ar.presence.receiver}
          </label>
          <select id={id} ref={receiver}>
            {notice.receivers.map(({ staffId, name }) => (
              <option key={staffId} value={staffId}>
                {name}
              </option>
            ))}
          </select>
        </>
      )}
      {notice.buttons.map((button) => (
        <button
          key={button}
          type="button"
          className="btn sm"
          aria-disabled={isBusy || undefined}
          onClick={() => press(button)}
        >
          {ar.presence.button[button]}
        </button>
      ))}
    </div>
  );
}
