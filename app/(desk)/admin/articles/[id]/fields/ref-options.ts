import { foldArabic } from '@/newsroom/arabic/fold';
import type { NamedRef } from '../draft/draft-state';

/** An entry of the list: something known, or the typed name as a new one. */
export type RefOption = { kind: 'known'; ref: NamedRef } | { kind: 'new'; name: string };

/** What the list offers: matches that are not chosen yet, and the typed name where none is it. */
export function optionsOf(
  found: NamedRef[],
  { query, chosen, mayCreate }: { query: string; chosen: number[]; mayCreate: boolean },
): RefOption[] {
  const known = found.filter((ref) => !chosen.includes(ref.id));
  const folded = foldArabic(query).trim();
  const isKnown = found.some(({ name, synonym }) =>
    [name, synonym ?? ''].some((one) => foldArabic(one).trim() === folded),
  );
  const options: RefOption[] = known.map((ref) => ({ kind: 'known', ref }));
  if (mayCreate && folded !== '' && !isKnown) options.push({ kind: 'new', name: query });
  return options;
}
