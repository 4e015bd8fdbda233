/** Address of a Gregorian day's stories: `/archive/2026/11/24`. */
export function archivePath({ year, month, day }: { year: number; month: number; day: number }) {
  const two = (value: number) => String(value).padStart(2, '0');
  return `/archive/${String(year).padStart(4, '0')}/${two(month)}/${two(day)}`;
}
