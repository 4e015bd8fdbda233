'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { MissedItem } from '@/newsroom/redirects/missing/list-missed-addresses';
import { ActionForm } from '../action-form.client';
import { DeskTime, type DeskClock } from '../desk-time';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';
import { AddressText } from './address-text';

const words = ar.redirectsDesk.missed;

/** An address that readers ask for in vain, the page that it may have meant, and what may be done. */
export function MissedRow({
  item,
  clock,
  isDismissed,
  actions,
}: {
  item: MissedItem;
  clock: DeskClock;
  isDismissed: boolean;
  actions: { mend: AnyFormAction; dismiss: AnyFormAction };
}) {
  const router = useRouter();
  const refresh = (): void => router.refresh();
  const { path, suggested } = item;
  return (
    <li>
      <div>
        <h2>
          <AddressText>{path}</AddressText>
        </h2>
        <p className="mut">
          {words.asked(item.count, clock)} · <DeskTime at={item.lastAt} clock={clock} />
          {item.referrer && (
            <>
              {' '}
              · {words.from} <AddressText>{item.referrer}</AddressText>
            </>
          )}
        </p>
        {!isDismissed && (
          <p className="mut">
            {suggested ? (
              <>
                {words.suggested}:{' '}
                <a className="lnk" href={suggested.address}>
                  {suggested.title}
                </a>
              </>
            ) : (
              words.noSuggestion
            )}
          </p>
        )}
      </div>
      <div className="row">
        {suggested && (
          <ActionForm action={actions.mend} onDone={refresh}>
            <input type="hidden" name="from" value={path} />
            <input type="hidden" name="to" value={suggested.address} />
            <SubmitButton
              className="btn sm pri"
              busy={words.mending}
              label={words.mendOf(path, suggested.title)}
            >
              <Icon name="corner-up-left" className="s" />
              {words.mend}
            </SubmitButton>
          </ActionForm>
        )}
        {!isDismissed && (
          <Link
            className="btn sm"
            href={`/admin/redirects?${new URLSearchParams({ from: path }).toString()}`}
            prefetch={false}
            aria-label={words.chooseOf(path)}
          >
            {words.choose}
          </Link>
        )}
        <ActionForm action={actions.dismiss} onDone={refresh}>
          <input type="hidden" name="path" value={path} />
          <input type="hidden" name="dismissed" value={isDismissed ? 'no' : 'yes'} />
          <SubmitButton
            className="btn ghost sm"
            busy={isDismissed ? words.restoring : words.dismissing}
            label={(isDismissed ? words.restoreOf : words.dismissOf)(path)}
          >
            {isDismissed ? words.restore : words.dismiss}
          </SubmitButton>
        </ActionForm>
      </div>
    </li>
  );
}
