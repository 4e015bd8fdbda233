import type { Point } from '@/newsroom/media/library-views';

const STEP = 0.01;
const LARGE_STEP = 0.1;

const ARROWS: Partial<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Where an arrow key leads, in shares of the picture; ten times as far with Shift; null for others. */
export function arrowStep({ key, shiftKey }: { key: string; shiftKey: boolean }): Point | null {
  const arrow = ARROWS[key];
  const step = shiftKey ? LARGE_STEP : STEP;
  return arrow ? { x: arrow.x * step, y: arrow.y * step } : null;
}
