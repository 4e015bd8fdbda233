'use client';

import { useId, type DragEvent } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { FormItem } from './gallery-items';

export type MoveAct = 'first' | 'earlier' | 'later';

const MOVES: { act: MoveAct; icon: IconName }[] = [
  { act: 'first', icon: 'arrow-up-to-line' },
  { act: 'earlier', icon: 'arrow-up' },
  { act: 'later', icon: 'arrow-down' },
];

/** A picture of the gallery with its caption and what can be done with it. */
export function GalleryPicture({
  item,
  place,
  isFirst,
  isLast,
  isDragged,
  mayEdit,
  onCaption,
  onMove,
  onRemove,
  onDragStart,
  onDragOver,
  onDragEnd,
}: {
  item: FormItem;
  /** Its number, in the newspaper's digits. */
  place: string;
  isFirst: boolean;
  isLast: boolean;
  isDragged: boolean;
  mayEdit: boolean;
  onCaption: (caption: string) => void;
  onMove: (act: MoveAct) => void;
  onRemove: () => void;
  onDragStart: () => void;
  onDragOver: (event: DragEvent) => void;
  onDragEnd: () => void;
}) {
  const words = ar.galleries.form;
  const id = useId();
  const { thumbnail, alt, caption, libraryCaption, isHidden } = item;
  return (
    <li className={isDragged ? 'drg' : undefined} onDragOver={onDragOver} onDrop={onDragEnd}>
      <div
        className="th"
        draggable={mayEdit}
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move';
          onDragStart();
        }}
        onDragEnd={onDragEnd}
      >
        {thumbnail ? (
          <img src={thumbnail} alt={alt} draggable={false} />
        ) : (
          <span className="mut">{words.gone}</span>
        )}
        <b className="num">{place}</b>
      </div>
      <div className="f">
        <label htmlFor={id}>{words.caption(place)}</label>
        <div className="in">
          <textarea
            id={id}
            rows={1}
            value={caption}
            maxLength={500}
            dir={caption ? 'auto' : 'rtl'}
            placeholder={libraryCaption}
            aria-describedby={`${id}-hint`}
            readOnly={!mayEdit}
            // A long caption is seen whole, but it is one line of text.
            onChange={({ target }) => onCaption(target.value.replace(/\s*\n\s*/g, ' '))}
          />
        </div>
        {/* Seen once, heard at each. */}
        <p className={isFirst ? 'hint' : 'vh'} id={`${id}-hint`}>
          {words.captionHint}
        </p>
        {isHidden && (
          <p className="errt">
            <Icon name="eye-off" className="s" />
            {words.hidden}
          </p>
        )}
      </div>
      {mayEdit && (
        <div className="mv">
          {MOVES.map(({ act, icon }) => (
            <button
              key={act}
              type="button"
              className="icb"
              data-act={act}
              disabled={act === 'later' ? isLast : isFirst}
              aria-label={words[act](place)}
              title={words[act](place)}
              onClick={() => onMove(act)}
            >
              <Icon name={icon} />
            </button>
          ))}
          <button
            type="button"
            className="icb dgr"
            data-act="remove"
            aria-label={words.remove(place)}
            title={words.remove(place)}
            onClick={onRemove}
          >
            <Icon name="x" />
          </button>
        </div>
      )}
    </li>
  );
}
