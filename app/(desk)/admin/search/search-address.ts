type Values = Partial<Record<string, string | number>>;

/** The address of one of the search's screens; what has no value, and a first page, is left out. */
export function searchAddress(screen: '' | '/synonyms' | '/spellings', values: Values): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value && !(name === 'page' && value === 1)) query.set(name, String(value));
  }
  return `/admin/search${screen}${query.size > 0 ? `?${query.toString()}` : ''}`;
}
