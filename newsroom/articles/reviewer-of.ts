/** Who has taken a submitted text, as the desk's views say it; null while nobody has. */
export function reviewerOf(
  row: { reviewerId: number | null; reviewSince: Date | null },
  name: string | null,
): { id: number; name: string; since: string } | null {
  const { reviewerId: id, reviewSince } = row;
  if (id === null || reviewSince === null || name === null) return null;
  return { id, name, since: reviewSince.toISOString() };
}
