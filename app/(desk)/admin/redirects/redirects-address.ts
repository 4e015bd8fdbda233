type Values = Partial<Record<string, string | number>>;

/** The address of one of the screens of old addresses; what says nothing is left out. */
export function redirectsAddress(screen: '' | '/missed' | '/table', values: Values): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    const isUsual = value === 'all' || (name === 'sort' && value === 'new');
    const isFirst = name === 'page' && value === 1;
    if (value && !isUsual && !isFirst) query.set(name, String(value));
  }
  return `/admin/redirects${screen}${query.size > 0 ? `?${query.toString()}` : ''}`;
}
