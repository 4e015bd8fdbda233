import { withDigits, type DigitSystem } from '@/newsroom/arabic/digits';

/** «3:07», «1:02:30» */
export function durationText(ms: number, digits: DigitSystem): string {
  const seconds = Math.round(ms / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const clock = `${hours > 0 ? two(minutes) : minutes}:${two(seconds % 60)}`;
  return withDigits(hours > 0 ? `${hours}:${clock}` : clock, digits);
}
