'use client';

import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import { MOST_AT_ONCE } from '@/newsroom/articles/bulk/most-at-once';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';

/** Chooses what stands on the other pages of the list too. */
export function FindAllButton({
  action,
  query,
  digits,
  onFound,
}: {
  action: AnyFormAction;
  query: string;
  digits: DigitSystem;
  onFound: (ids: number[]) => void;
}) {
  return (
    <ActionForm action={action} onDone={(value) => onFound((value as { ids: number[] }).ids)}>
      <input type="hidden" name="query" value={query} />
      <SubmitButton className="btn sm">
        {ar.articleList.bulk.everything(MOST_AT_ONCE, { digits })}
      </SubmitButton>
    </ActionForm>
  );
}
