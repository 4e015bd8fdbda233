/** The name behind an id; what has none any more stands as its number. */
export function nameIn(names: Record<number, string>, id: number): string {
  return names[id] || `#${id}`;
}
