'use client';

import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { clockTime, gregorianDate, isoWithOffset } from '@/newsroom/arabic/dates';
import { useDraft, useEditorTools } from '../draft/draft-context';

/** Who did what to the article and when, newest first. */
export function History() {
  const words = ar.editor;
  const options = useEditorTools();
  const history = useDraft((state) => state.history);
  const revisions = (
    <Link
      className="btn sm"
      href={`/admin/articles/${options.articleId}/revisions`}
      prefetch={false}
    >
      <Icon name="history" className="s" />
      {ar.revisions.open}
    </Link>
  );
  if (history.length === 0) {
    return (
      <>
        {revisions}
        <p className="mut">{words.panel.noHistory}</p>
      </>
    );
  }
  return (
    <>
      {revisions}
      <ol className="hs">
        {history.map(({ at, by, type, detail }) => {
          const date = new Date(at);
          return (
            <li key={`${at} ${type}`}>
              <b>{words.history[type] ?? words.historyOther}</b>
              <span>
                <bdi>{by ?? words.bySystem}</bdi>
              </span>
              <time className="num" dateTime={isoWithOffset(date, options.zone)}>
                {gregorianDate(date, options)}، {clockTime(date, options)}
              </time>
              {detail && <p dir="auto">{detail}</p>}
            </li>
          );
        })}
      </ol>
    </>
  );
}
