'use client';

import Link from 'next/link';
import { HistoryList } from '@/components/admin/history-list';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { useDraft, useEditorTools } from '../draft/draft-context';
import { historyAddress } from '../history/history-address';

/** Who did what to the article and when, newest first, and the way to what was before. */
export function History() {
  const words = ar.editor;
  const { articleId, zone, digits } = useEditorTools();
  const { items, next } = useDraft((state) => state.history);
  return (
    <>
      <Link className="btn sm" href={`/admin/articles/${articleId}/revisions`} prefetch={false}>
        <Icon name="history" className="s" />
        {ar.revisions.open}
      </Link>
      {items.length === 0 ? (
        <p className="mut">{words.panel.noHistory}</p>
      ) : (
        <HistoryList entries={items} zone={zone} digits={digits} />
      )}
      {next !== null && (
        <Link className="btn sm" href={historyAddress(articleId, next)} prefetch={false}>
          {words.historyPage.older}
        </Link>
      )}
    </>
  );
}
