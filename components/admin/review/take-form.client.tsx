'use client';

import { Icon } from '@/components/ui/icon';
import { workflow } from '@/messages/ar-workflow';
import type { ReviewItem } from '@/newsroom/articles/desk-views';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';

/** Takes a text of the queue to review it; from a colleague too, whose name stands beside it. */
export function TakeForm({
  action,
  item,
  titleId,
}: {
  action: AnyFormAction;
  item: ReviewItem;
  titleId: string;
}) {
  const words = workflow.queue;
  return (
    <ActionForm action={action} className="stack">
      <input type="hidden" name="id" value={item.id} />
      <input type="hidden" name="from" value={item.reviewer?.id ?? ''} />
      <SubmitButton className="btn sm" busy={words.taking} describedBy={titleId}>
        <Icon name="user" className="s" />
        {words.take}
      </SubmitButton>
    </ActionForm>
  );
}
