import { withDigits, type DigitSystem } from './digits';
import { hours, minutes, seconds } from './plurals';

interface DurationOptions {
  /** Default `latn`. */
  readonly digits?: DigitSystem;
}

/** How long something plays, as players write it: «4:05», «1:02:09». */
export function clockDuration(ms: number, { digits = 'latn' }: DurationOptions = {}): string {
  const [h, m, s] = parts(ms);
  const shown = h > 0 ? [h, padded(m), padded(s)] : [m, padded(s)];
  return withDigits(shown.join(':'), digits);
}

/** The same in words, for those who hear it: «4 دقائق و5 ثوانٍ». */
export function spokenDuration(ms: number, options: DurationOptions = {}): string {
  const [h, m, s] = parts(ms);
  const said = [
    h > 0 && hours(h, options),
    m > 0 && minutes(m, options),
    (s > 0 || h + m === 0) && seconds(s, options),
  ];
  return said.filter(Boolean).join(' و');
}

/** Hours, minutes and seconds; half a second is one. */
function parts(ms: number): [number, number, number] {
  const all = Math.round(ms / 1000);
  return [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
}

function padded(n: number): string {
  return String(n).padStart(2, '0');
}
