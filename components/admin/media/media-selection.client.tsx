'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ar } from '@/messages/ar';
import type { SectionRef } from '@/newsroom/articles/views';
import type { AnyFormAction } from '../form-result';
import { BulkBar } from './bulk-bar.client';
import { MediaGrid, MediaTable, type MediaItemsProps } from './media-grid';

/** A page of the library, of which some may be chosen and changed together. */
export function MediaSelection({
  view,
  sections,
  action,
  ...list
}: Pick<MediaItemsProps, 'items' | 'clock' | 'openId' | 'hrefs'> & {
  view: 'grid' | 'list';
  sections: SectionRef[];
  /** updatePictures; null for who may change none. */
  action: AnyFormAction;
}) {
  const router = useRouter();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [note, setNote] = useState('');
  const choose = (id: number, isChosen: boolean): void => {
    // Several may be ticked before the screen has shown the first.
    setChosen((was) => {
      const next = new Set(was);
      if (isChosen) next.add(id);
      else next.delete(id);
      return next;
    });
    setNote('');
  };
  const Items = view === 'list' ? MediaTable : MediaGrid;
  return (
    <>
      {chosen.size > 0 && (
        <BulkBar
          ids={[...chosen]}
          sections={sections}
          digits={list.clock.digits}
          action={action}
          onAll={() => setChosen(new Set(list.items.map(({ id }) => id)))}
          onClear={() => setChosen(new Set())}
          onDone={(count) => {
            setNote(ar.media.bulk.saved(count, list.clock));
            setChosen(new Set());
            router.refresh();
          }}
        />
      )}
      <p className="note" role="status">
        {note}
      </p>
      <Items {...list} chosen={chosen} onChoose={choose} />
    </>
  );
}
