'use client';

import { useRef, type ReactNode } from 'react';
import type { PictureSize } from '@/newsroom/media/crop-geometry';
import type { Point } from '@/newsroom/media/library-views';

/**
 * The whole picture to point at. What stands on it is placed from the picture's own left edge,
 * whichever way the page reads. Tells where the pointer is while it is down, in shares.
 */
export function Stage({
  src,
  media,
  onPoint,
  children,
}: {
  src: string;
  media: PictureSize;
  /** Null where the picture is only looked at. */
  onPoint: ((at: Point, isStart: boolean) => void) | null;
  children: ReactNode;
}) {
  const stage = useRef<HTMLDivElement>(null);
  const isDown = useRef(false);
  const tell = (event: React.PointerEvent, isStart: boolean): void => {
    const box = stage.current?.getBoundingClientRect();
    if (!box) return;
    onPoint?.(
      { x: (event.clientX - box.x) / box.width, y: (event.clientY - box.y) / box.height },
      isStart,
    );
  };
  return (
    <div
      ref={stage}
      dir="ltr"
      className={onPoint ? 'stage on' : 'stage'}
      style={{ aspectRatio: `${media.width} / ${media.height}` }}
      onPointerDown={(event) => {
        if (!onPoint || event.button !== 0) return;
        isDown.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        tell(event, true);
      }}
      onPointerMove={(event) => {
        if (isDown.current) tell(event, false);
      }}
      onPointerUp={() => {
        isDown.current = false;
      }}
      onPointerCancel={() => {
        isDown.current = false;
      }}
    >
      <img src={src} alt="" draggable={false} width={media.width} height={media.height} />
      {children}
    </div>
  );
}
