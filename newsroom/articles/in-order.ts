/** The items in the order of their ids; what is missing is left out. */
export function inOrder<Item extends { id: number }>(ids: number[], items: Item[]): Item[] {
  return ids.flatMap((id) => items.find((item) => item.id === id) ?? []);
}
