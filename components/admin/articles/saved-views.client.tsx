'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { SavedViewItem } from '@/newsroom/saved-views/list-views';
import { ActionForm } from '../action-form.client';
import { SubmitButton } from '../submit-button.client';
import { TextField } from '../text-field.client';
import type { ListActions } from './list-actions';
import { useClosingDetails } from './use-closing-details';

/** The lists that this person keeps: pinned ones in sight, the others and their care below. */
export function SavedViews({
  views,
  query,
  actions,
}: {
  views: SavedViewItem[];
  /** The present list's address behind the question mark. */
  query: string;
  actions: Pick<ListActions, 'saveView' | 'changeView' | 'deleteView'>;
}) {
  const router = useRouter();
  const closing = useClosingDetails();
  const words = ar.articleList.views;
  const refresh = (): void => router.refresh();
  return (
    <div className="svs">
      {views.some(({ pinned }) => pinned) && (
        <nav className="chips" aria-label={words.label}>
          {views
            .filter(({ pinned }) => pinned)
            .map((view) => (
              <ViewLink key={view.id} view={view} current={query} />
            ))}
        </nav>
      )}
      <details className="pick" {...closing}>
        <summary className="btn ghost sm">
          <Icon name="bookmark" className="s" />
          {words.label}
        </summary>
        <div className="panel">
          <ActionForm action={actions.saveView} className="sv-new" onDone={refresh}>
            <input type="hidden" name="query" value={query} />
            <TextField
              name="name"
              label={words.name}
              hint={words.keepHint}
              dir="auto"
              maxLength={60}
              autoComplete="off"
            />
            <SubmitButton className="btn sm">{words.save}</SubmitButton>
          </ActionForm>
          {views.length === 0 ? (
            <p className="hint">{words.none}</p>
          ) : (
            <ul>
              {views.map((view) => (
                <li key={view.id}>
                  <ViewLink view={view} current={query} />
                  <ViewCare view={view} actions={actions} onDone={refresh} />
                </li>
              ))}
            </ul>
          )}
        </div>
      </details>
    </div>
  );
}

function ViewLink({ view, current }: { view: SavedViewItem; current: string }) {
  return (
    <Link
      className="sv"
      href={view.query ? `/admin/articles?${view.query}` : '/admin/articles'}
      prefetch={false}
      aria-current={view.query === current ? 'page' : undefined}
      dir="auto"
    >
      {view.name}
    </Link>
  );
}

function ViewCare({
  view,
  actions,
  onDone,
}: {
  view: SavedViewItem;
  actions: Pick<ListActions, 'changeView' | 'deleteView'>;
  onDone: () => void;
}) {
  const words = ar.articleList.views;
  const id = <input type="hidden" name="id" value={view.id} />;
  return (
    <details className="care">
      <summary className="icb" aria-label={words.manage(view.name)} title={words.manage(view.name)}>
        <Icon name="ellipsis" />
      </summary>
      <ActionForm action={actions.changeView} className="sv-new" onDone={onDone}>
        {id}
        <TextField
          name="name"
          label={words.name}
          defaultValue={view.name}
          dir="auto"
          maxLength={60}
          autoComplete="off"
        />
        <SubmitButton className="btn sm">{words.rename}</SubmitButton>
      </ActionForm>
      <div className="row">
        <ActionForm action={actions.changeView} onDone={onDone}>
          {id}
          <input type="hidden" name="pinned" value={view.pinned ? 'no' : 'yes'} />
          <SubmitButton className="btn sm">{view.pinned ? words.unpin : words.pin}</SubmitButton>
        </ActionForm>
        <ActionForm action={actions.deleteView} onDone={onDone}>
          {id}
          <SubmitButton className="btn sm dgr">
            <Icon name="trash-2" className="s" />
            {words.remove}
          </SubmitButton>
        </ActionForm>
      </div>
    </details>
  );
}
