/** What of a redirect decides where it leads. */
export interface RedirectRule {
  id: number;
  fromPath: string;
  kind: 'exact' | 'prefix';
  /** Null: gone for good. */
  toPath: string | null;
}

/** What campaigns and networks hang on to an address. */
const TRACKING = /^(?:utm_\w*|fbclid|gclid|igshid|mc_cid|mc_eid|twclid|yclid)$/i;

/**
 * Under which keys an address (in normal form) may stand in the table, the most telling first: with
 * its query, without what campaigns hang on to it, without any query; and the paths above it.
 */
export function redirectKeys(path: string): { exact: string[]; above: string[] } {
  const [bare, query] = split(path);
  const kept = query.split('&').filter((part) => part && !TRACKING.test(part.split('=')[0] ?? ''));
  const exact = [path, kept.length > 0 ? `${bare}?${kept.join('&')}` : bare];
  // The front page stands there itself: only a query can make an old address of it.
  if (bare !== '/') exact.push(bare);
  const parts = bare.split('/');
  const above = parts.slice(1).map((_, at) => parts.slice(0, parts.length - at).join('/'));
  return { exact: [...new Set(exact)], above };
}

/** The rule among these that holds for an address: the most telling exact one, or the longest prefix. */
export function ruleFor<Rule extends RedirectRule>(path: string, rules: Rule[]): Rule | null {
  const { exact, above } = redirectKeys(path);
  const find = (kind: Rule['kind'], keys: string[]): Rule | undefined =>
    keys
      .map((key) => rules.find((rule) => rule.kind === kind && rule.fromPath === key))
      .find((rule) => rule !== undefined);
  return find('exact', exact) ?? find('prefix', above) ?? null;
}

/**
 * Where a rule leads from this very address: a prefix keeps the rest of the path, and the query is
 * handed on unless it belongs to the old address or the target has its own. Null: gone.
 */
export function targetOf({ fromPath, kind, toPath }: RedirectRule, path: string): string | null {
  if (toPath === null) return null;
  const [bare, query] = split(path);
  // Two slashes at its beginning would name another host once they stand behind a bare `/`.
  const rest = kind === 'prefix' ? bare.slice(fromPath.length).replace(/^\/+/, '/') : '';
  const target = rest === '' ? toPath : toPath.replace(/\/$/, '') + rest;
  if (query === '' || fromPath.includes('?') || /[?#]/.test(target)) return target;
  return `${target}?${query}`;
}

function split(path: string): [bare: string, query: string] {
  const at = path.indexOf('?');
  return at < 0 ? [path, ''] : [path.slice(0, at), path.slice(at + 1)];
}
