'use client';

import { useId } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { formatNumber, type DigitSystem } from '@/newsroom/arabic/digits';

const words = ar.editor.picker;

/** How a thing to choose looks, and what is to be known of it. */
export interface PickerLook {
  name: string;
  thumbnail: string | null;
  /** `r` stands in the way of showing it, `a` has to be mended. */
  notes: { word: string; tone?: 'r' | 'a' }[];
}

/** Something to tick. */
export function PickerTile(props: {
  look: PickerLook;
  /** Stands where there is no picture. */
  icon: IconName;
  /** Of the radio buttons or checkboxes. */
  group: string;
  isMany: boolean;
  /** Its number among the chosen, or 0. */
  order: number;
  digits: DigitSystem;
  onToggle: () => void;
}) {
  const id = useId();
  const { look, icon, group, isMany, order, digits, onToggle } = props;
  const { name, thumbnail, notes } = look;
  return (
    <div className="tile">
      <input
        id={id}
        type={isMany ? 'checkbox' : 'radio'}
        name={group}
        checked={order > 0}
        aria-describedby={`${id}-more`}
        onChange={onToggle}
      />
      <label htmlFor={id}>
        {thumbnail ? (
          <img src={thumbnail} alt="" loading="lazy" width={240} height={180} />
        ) : (
          <span className="no-pic">
            <Icon name={icon} />
          </span>
        )}
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
        {notes.map(({ word, tone }) => (
          <span key={word} className={tone}>
            {word}
          </span>
        ))}
      </p>
    </div>
  );
}
