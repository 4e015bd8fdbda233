'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { PoorSearchItem } from '@/newsroom/search/poor-searches/list-poor-searches';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';

const words = ar.searchDesk.poor;

/** What readers looked for, how often, what they found, and what may be done about it. */
export function PoorSearchRow({
  item,
  digits,
  isDismissed,
  dismiss,
}: {
  item: PoorSearchItem;
  digits: DigitSystem;
  isDismissed: boolean;
  dismiss: AnyFormAction;
}) {
  const router = useRouter();
  const query = new URLSearchParams({ for: item.words }).toString();
  return (
    <li>
      <div>
        <h2 className="hl">
          <bdi>{item.words}</bdi>
        </h2>
        <p className="mut">
          {words.times(item.count, { digits })} · {words.found(item.found, { digits })} ·{' '}
          <a
            className="lnk"
            href={`/search?${new URLSearchParams({ q: item.words }).toString()}`}
            aria-label={words.tryOf(item.words)}
          >
            {words.try}
          </a>
        </p>
      </div>
      <div className="row">
        {!isDismissed && (
          <>
            <Link
              className="btn sm"
              href={`/admin/search/synonyms?${query}`}
              prefetch={false}
              aria-label={words.addSynonymOf(item.words)}
            >
              <Icon name="plus" className="s" />
              {words.addSynonym}
            </Link>
            <Link
              className="btn sm"
              href={`/admin/search/spellings?${query}`}
              prefetch={false}
              aria-label={words.correctOf(item.words)}
            >
              <Icon name="pencil-line" className="s" />
              {words.correct}
            </Link>
          </>
        )}
        <ActionForm action={dismiss} onDone={() => router.refresh()}>
          <input type="hidden" name="words" value={item.words} />
          <input type="hidden" name="dismissed" value={isDismissed ? 'no' : 'yes'} />
          <SubmitButton
            className="btn ghost sm"
            busy={isDismissed ? words.restoring : words.dismissing}
            label={(isDismissed ? words.restoreOf : words.dismissOf)(item.words)}
          >
            {isDismissed ? words.restore : words.dismiss}
          </SubmitButton>
        </ActionForm>
      </div>
    </li>
  );
}
