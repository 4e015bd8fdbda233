/** A title in at most `limit` characters, cut after a whole word with «…»; only one endless word is cut inside. */
export function shorten(title: string, limit: number): string {
  const characters = Array.from(title);
  if (characters.length <= limit) return title;
  const room = characters.slice(0, limit).join('');
  const lastGap = room.lastIndexOf(' ');
  const kept = lastGap > 0 ? room.slice(0, lastGap) : characters.slice(0, limit - 1).join('');
  return `${kept.replace(/[\s،؛:,;«(-]+$/, '')}…`;
}
