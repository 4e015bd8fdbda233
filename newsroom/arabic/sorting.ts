/**
 * Alphabetical order for names and titles, as an argument of `sort`: Arabic before Latin, hamza forms and tashkeel
 * only where nothing else differs (آ is two alefs), numbers by value. The order of PostgreSQL's `ar-x-icu`, numbers aside.
 */
export function compareArabic(a: string, b: string): number {
  return COLLATOR.compare(a, b);
}

/** A sorted copy, by the text that `key` reads from an item. */
export function sortArabic<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...items].sort((a, b) => compareArabic(key(a), key(b)));
}

const COLLATOR = new Intl.Collator('ar', { numeric: true });
