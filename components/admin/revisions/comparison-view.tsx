import Link from 'next/link';
import { ActionForm } from '@/components/admin/action-form.client';
import type { AnyFormAction } from '@/components/admin/form-result';
import { SubmitButton } from '@/components/admin/submit-button.client';
import { ar } from '@/messages/ar';
import type { TextChoice } from '@/newsroom/articles/compare-revisions';
import type { TextComparison } from '@/newsroom/articles/revision-views';
import { FieldChanges } from './field-changes';

/** Two texts of an article against each other, and the way back to the earlier one. */
export function ComparisonView({
  id,
  choice: { from, to },
  comparison,
  swapped,
  restore,
  copyVersion,
  writer,
}: {
  id: number;
  choice: { from: TextChoice; to: TextChoice };
  comparison: TextComparison;
  /** Address of the same comparison the other way round. */
  swapped: string;
  restore: AnyFormAction | null;
  /** The working copy as this screen knows it. */
  copyVersion: number;
  /** A colleague who is writing now. */
  writer: string | null;
}) {
  const words = ar.revisions;
  const title = words.comparison(nameOf(from), nameOf(to));
  const restorable = [from, to].filter((one) => one !== 'copy');
  return (
    <section className="cmp" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <Link className="btn sm" href={swapped} prefetch={false}>
          {words.swap}
        </Link>
      </header>
      <FieldChanges comparison={comparison} />
      {restore && to === 'copy' && restorable.length > 0 && (
        <ActionForm action={restore} className="cmp-do">
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="copyVersion" value={copyVersion} />
          <input type="hidden" name="number" value={from} />
          <p className="mut">{words.restoreHint}</p>
          {writer !== null && (
            <label className="opt">
              <input type="checkbox" name="anyway" />
              <span>
                {words.anyway} (<bdi>{writer}</bdi>)
              </span>
            </label>
          )}
          <SubmitButton busy={words.restoring}>{words.restore}</SubmitButton>
        </ActionForm>
      )}
    </section>
  );
}

function nameOf(choice: TextChoice): string {
  return choice === 'copy' ? ar.revisions.copy : ar.revisions.number(choice);
}
