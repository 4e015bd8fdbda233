'use client';

import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import { clampPoint, type PictureSize } from '@/newsroom/media/crop-geometry';
import type { Point } from '@/newsroom/media/library-views';
import { arrowStep } from './arrow-step';
import { Stage } from './stage.client';

/** The point that every cut keeps: set by click, drag or arrow keys. */
export function FocalPoint({
  src,
  media,
  digits,
  isReadOnly,
  at,
  onMove,
}: {
  src: string;
  media: PictureSize;
  digits: DigitSystem;
  isReadOnly: boolean;
  at: Point;
  onMove: (at: Point) => void;
}) {
  const words = ar.media.cuts;
  const percent = (share: number): string => words.percent(share, { digits });
  const move = (to: Point): void => onMove(clampPoint(to));
  return (
    <Stage src={src} media={media} onPoint={isReadOnly ? null : move}>
      <span
        className="focal"
        role="slider"
        tabIndex={isReadOnly ? -1 : 0}
        aria-label={words.focal}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(at.x * 100)}
        aria-valuetext={words.focalAt(percent(at.x), percent(at.y))}
        aria-readonly={isReadOnly || undefined}
        style={{ insetInlineStart: `${at.x * 100}%`, insetBlockStart: `${at.y * 100}%` }}
        onKeyDown={(event) => {
          const step = isReadOnly ? null : arrowStep(event);
          if (!step) return;
          event.preventDefault();
          move({ x: at.x + step.x, y: at.y + step.y });
        }}
      />
    </Stage>
  );
}
