'use client';

import { useEffect } from 'react';
import { Icon } from '@/components/ui/icon';
import { palette } from '@/messages/ar-palette';
import type { PaletteGroup, PaletteOption } from './palette-options';

/** The palette's options in their groups, and grey lines while the first answer is on the way. */
export function PaletteList({
  id,
  groups,
  active,
  isWaiting,
  onPick,
}: {
  id: string;
  groups: PaletteGroup[];
  active: number;
  isWaiting: boolean;
  onPick: (option: PaletteOption, inNewTab: boolean) => void;
}) {
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active, groups]);
  const before = groups.map((_, at) =>
    groups.slice(0, at).reduce((sum, { options }) => sum + options.length, 0),
  );
  return (
    <div className="pal-l" id={id} role="listbox" aria-label={palette.title}>
      {groups.map((group, at) => (
        <div key={group.key} role="group" aria-labelledby={`${id}-${group.key}`}>
          <div className="pal-g" id={`${id}-${group.key}`} role="presentation">
            {group.word}
          </div>
          {group.options.map((option, index) => {
            const place = (before[at] ?? 0) + index;
            return (
              <div
                key={option.key}
                id={`${id}-${place}`}
                className="pal-o"
                role="option"
                aria-selected={place === active}
                // The field keeps the focus.
                onMouseDown={(event) => event.preventDefault()}
                onClick={(event) => onPick(option, event.ctrlKey || event.metaKey)}
              >
                <Icon name={option.icon} />
                <span className="word" dir="auto">
                  {option.word}
                </span>
                {option.note && <small>{option.note}</small>}
              </div>
            );
          })}
        </div>
      ))}
      {isWaiting && <Waiting />}
    </div>
  );
}

/** Seen only when the answer takes long. */
function Waiting() {
  return (
    <div className="pal-w" aria-hidden="true">
      {[0, 1, 2].map((line) => (
        <span key={line} className="skel" />
      ))}
    </div>
  );
}
