'use client';

import { useId } from 'react';
import { ar } from '@/messages/ar';
import { formatNumber } from '@/newsroom/arabic/digits';
import type { LibraryItem } from '@/newsroom/media/library-views';
import { useEditorTools } from '../draft/draft-context';

const words = ar.editor.picker;

/** A picture of the library as something to tick. `order` is its number among the chosen, or 0. */
export function PickerTile(props: {
  item: LibraryItem;
  isMany: boolean;
  order: number;
  onToggle: () => void;
}) {
  const id = useId();
  const { digits } = useEditorTools();
  const { item, isMany, order, onToggle } = props;
  const { name, thumbnail, rights, altMissing } = item;
  const isHidden = rights === 'expired' || rights === 'recalled';
  return (
    <div className="tile">
      <input
        id={id}
        type={isMany ? 'checkbox' : 'radio'}
        name="picture"
        checked={order > 0}
        aria-describedby={`${id}-more`}
        onChange={onToggle}
      />
      <label htmlFor={id}>
        {thumbnail && <img src={thumbnail} alt="" loading="lazy" width={240} height={180} />}
        <span className="nm" dir="auto">
          {name}
        </span>
      </label>
      <p id={`${id}-more`}>
        {isMany && order > 0 && (
          <b className="num">
            <span className="vh">{words.place} </span>
            {formatNumber(order, { digits })}
          </b>
        )}
        {isHidden && <span className="r">{words.hidden}</span>}
        {altMissing && <span className="a">{words.withoutAlt}</span>}
      </p>
    </div>
  );
}
