import type { DigitSystem } from '@/newsroom/arabic/digits';
import { days, hours, minutes } from '@/newsroom/arabic/plurals';

const MINUTE_MS = 60_000;

/** «3 ساعات و18 دقيقة», «يومين و5 ساعات»: the two largest parts, in the genitive after «بعد». */
export function remainingTime(ms: number, digits: DigitSystem): string {
  const all = Math.max(1, Math.round(ms / MINUTE_MS));
  const parts = [
    { count: Math.floor(all / 1440), noun: days },
    { count: Math.floor(all / 60) % 24, noun: hours },
    { count: all % 60, noun: minutes },
  ];
  const from = parts.findIndex((part) => part.count > 0);
  return parts
    .slice(from, from + 2)
    .filter((part) => part.count > 0)
    .map(({ count, noun }) => noun(count, { digits, grammaticalCase: 'genitive' }))
    .join(' و');
}
