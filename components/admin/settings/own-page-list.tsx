import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { OwnPageRef } from '@/newsroom/own-pages/views';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';

/** The newspaper's own pages in the order of the foot. */
export function OwnPageList({ pages, move }: { pages: OwnPageRef[]; move: AnyFormAction }) {
  const words = ar.settings.own;
  return (
    <ol className="panel ops">
      {pages.map(({ slug, title, listed }, at) => (
        <li key={slug}>
          <div>
            <Link className="hl" href={`/admin/settings/pages/${slug}`} prefetch={false}>
              {title}
            </Link>
            <p className="mut">
              <bdi dir="ltr">/pages/{slug}</bdi> · {listed ? words.listed : words.unlisted}
            </p>
          </div>
          <MoveForm slug={slug} to="earlier" title={title} move={at > 0 ? move : null} />
          <MoveForm
            slug={slug}
            to="later"
            title={title}
            move={at < pages.length - 1 ? move : null}
          />
        </li>
      ))}
    </ol>
  );
}

function MoveForm({
  slug,
  to,
  title,
  move,
}: {
  slug: string;
  to: 'earlier' | 'later';
  title: string;
  /** Null at the end of the list. */
  move: AnyFormAction | null;
}) {
  if (!move) return <span className="gap" />;
  return (
    <ActionForm action={move}>
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="to" value={to} />
      <SubmitButton className="icb" label={ar.settings.own[to](title)}>
        <Icon name={to === 'earlier' ? 'arrow-up' : 'arrow-down'} className="s" />
      </SubmitButton>
    </ActionForm>
  );
}
