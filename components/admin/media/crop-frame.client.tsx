'use client';

import { useRef } from 'react';
import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import { moveCrop, resizeCrop, type PictureSize } from '@/newsroom/media/crop-geometry';
import type { Crop } from '@/newsroom/media/crops';
import type { Point } from '@/newsroom/media/library-views';
import { SLOTS, type RatioSlot } from '@/newsroom/media/slots';
import { arrowStep } from './arrow-step';
import { Stage } from './stage.client';

const SIZE_STEP = 0.02;
const SIZE_KEYS: Partial<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };
/** How near to its lower right corner the frame is taken by the corner, in shares. */
const CORNER = 0.07;

/** The frame of one ratio: moved by drag or arrows, made larger by its corner or + and -. */
export function CropFrame({
  src,
  media,
  digits,
  isReadOnly,
  slot,
  crop,
  onChange,
}: {
  src: string;
  media: PictureSize;
  digits: DigitSystem;
  isReadOnly: boolean;
  slot: RatioSlot;
  crop: Crop;
  onChange: (crop: Crop) => void;
}) {
  const words = ar.media.cuts;
  const { ratio } = SLOTS[slot];
  const drag = useRef<{ from: Point; crop: Crop; byCorner: boolean }>(null);
  const percent = (share: number): string => words.percent(share, { digits });

  const point = (at: Point, isStart: boolean): void => {
    if (isStart) {
      const end = { x: crop.x + crop.width, y: crop.y + crop.height };
      const byCorner = Math.abs(at.x - end.x) < CORNER && Math.abs(at.y - end.y) < CORNER;
      drag.current = { from: at, crop, byCorner };
      return;
    }
    if (!drag.current) return;
    const { from, crop: start, byCorner } = drag.current;
    const by = { x: at.x - from.x, y: at.y - from.y };
    onChange(
      byCorner
        ? resizeCrop(media, ratio, start, { width: start.width + by.x, from: 'corner' })
        : moveCrop(start, by),
    );
  };

  return (
    <Stage src={src} media={media} onPoint={isReadOnly ? null : point}>
      <span
        className="frame"
        role="slider"
        tabIndex={isReadOnly ? -1 : 0}
        aria-label={words.frame(words.ratios[slot])}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(crop.width * 100)}
        aria-valuetext={words.frameAt(percent(crop.x), percent(crop.y), percent(crop.width))}
        style={{
          insetInlineStart: `${crop.x * 100}%`,
          insetBlockStart: `${crop.y * 100}%`,
          inlineSize: `${crop.width * 100}%`,
          blockSize: `${crop.height * 100}%`,
        }}
        onKeyDown={(event) => {
          const step = arrowStep(event);
          const larger = SIZE_KEYS[event.key];
          if (isReadOnly || (!step && !larger)) return;
          event.preventDefault();
          onChange(
            step
              ? moveCrop(crop, step)
              : resizeCrop(media, ratio, crop, { width: crop.width + (larger ?? 0) * SIZE_STEP }),
          );
        }}
      >
        <i aria-hidden="true" />
      </span>
    </Stage>
  );
}
