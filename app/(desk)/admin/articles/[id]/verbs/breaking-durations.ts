import type { DigitSystem } from '@/newsroom/arabic/digits';
import { hours, minutes } from '@/newsroom/arabic/plurals';

/** For how long a story may be declared breaking, in minutes. */
export const BREAKING_DURATIONS = [15, 30, 60, 120];
export const USUAL_DURATION = 30;

/** 15 → «15 دقيقة», 120 → «ساعتان». */
export function durationWords(length: number, digits: DigitSystem): string {
  return length < 60 ? minutes(length, { digits }) : hours(length / 60, { digits });
}
