'use client';

import { ar } from '@/messages/ar';
import { formatNumber } from '@/newsroom/arabic/digits';
import { useEditorTools } from '../draft/draft-context';
import { useNotes } from './notes-context';

/** How many threads are open, on the panel's tab. */
export function OpenNotes() {
  const { digits } = useEditorTools();
  const { list } = useNotes();
  const open = list.threads.filter(({ resolved }) => !resolved).length;
  if (open === 0) return null;
  const count = formatNumber(open, { digits });
  return (
    <>
      <b className="num" aria-hidden="true">
        {count}
      </b>
      <span className="vh">{ar.notes.openCount(count)}</span>
    </>
  );
}
