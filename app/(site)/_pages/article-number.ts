/** The number of an article or a tag in an address: canonical digits only, so `0012` is none. */
export function articleNumber(segment: string): number | null {
  return /^[1-9]\d{0,14}$/.test(segment) ? Number(segment) : null;
}
