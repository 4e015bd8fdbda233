/** A picture of the gallery as its screen holds it. */
export interface FormItem {
  mediaId: number;
  caption: string;
  /** Null for a picture that was deleted from the library. */
  thumbnail: string | null;
  alt: string;
  /** The library's caption, which stands where the gallery says nothing. */
  libraryCaption: string;
  isHidden: boolean;
}

/** The items with the one at `from` standing at `to`; as they are when there is no such place. */
export function moved<Item>(items: Item[], from: number, to: number): Item[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length || from === to) return items;
  const rest = items.filter((_, at) => at !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** The items with those of `more` that are not among them, as far as there is room. */
export function joined(items: FormItem[], more: FormItem[], most: number): FormItem[] {
  const known = new Set(items.map(({ mediaId }) => mediaId));
  return [...items, ...more.filter(({ mediaId }) => !known.has(mediaId))].slice(0, most);
}
