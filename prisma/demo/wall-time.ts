import { wallClock } from '@/newsroom/arabic/wall-clock';

/** A moment as people enter it: day and hour on the newspaper's clock. */
export function wallTime(moment: Date, timeZone: string): { date: string; time: string } {
  const { year, month, day, hour, minute } = wallClock(moment, timeZone);
  const two = (value: number) => String(value).padStart(2, '0');
  return { date: `${year}-${two(month)}-${two(day)}`, time: `${two(hour)}:${two(minute)}` };
}
