import type { RefusalKey } from '@/messages/ar-refusals';
import type { Tx } from '../../db/client';
import { livingAmong } from '../living-addresses';
import { redirectKeys, ruleFor, targetOf, type RedirectRule } from '../redirect-keys';
import type { ReadRow } from './redirect-row';

/** Where the lines of a table lead in the end, by their old address. */
interface FinalTargets {
  /** Null: gone. */
  found: Map<string, string | null>;
  refused: Map<string, RefusalKey>;
  /** Targets that are pages of the site. */
  living: string[];
}

/** Steps from one redirect to the next that are followed. */
const MOST_STEPS = 10;

/**
 * Follows every line of a table to its end, step by step for all of them at once: through the table
 * itself and, where that says nothing, through the newspaper's redirects.
 */
export async function finalTargets(
  tx: Tx,
  table: Map<string, ReadRow>,
  now: Date,
): Promise<FinalTargets> {
  const found = new Map<string, string | null>();
  const refused = new Map<string, RefusalKey>();
  const living = new Set<string>();
  const own = ownRules(table);
  let open = new Map([...table.values()].map((row) => [row, row.to]));
  for (let step = 0; open.size > 0 && step <= MOST_STEPS; step += 1) {
    const inside = new Map<ReadRow, string>();
    for (const [row, to] of open) {
      if (to === null || !to.startsWith('/')) found.set(row.from, to);
      else if (leadsToItself(row, to)) refused.set(row.from, 'redirectLoop');
      else inside.set(row, to);
    }
    const paths = [...new Set([...inside.values()].map(withoutFragment))];
    const lives = await livingAmong(tx, paths, now);
    const rules = await rulesFor(
      tx,
      paths.filter((path) => !lives.has(path)),
    );
    open = new Map();
    for (const [row, to] of inside) {
      const path = withoutFragment(to);
      if (lives.has(path)) {
        found.set(row.from, to);
        living.add(path);
        continue;
      }
      const rule = own(path) ?? rules(path);
      if (rule) open.set(row, targetOf(rule, path));
      else refused.set(row.from, 'redirectToDead');
    }
  }
  for (const row of open.keys()) refused.set(row.from, 'redirectLoop');
  return { found, refused, living: [...living] };
}

type Lookup = (path: string) => RedirectRule | null;

function ownRules(table: Map<string, ReadRow>): Lookup {
  return (path) => {
    const { exact, above } = redirectKeys(path);
    const rows = [...exact, ...above].flatMap((key) => table.get(key) ?? []);
    return ruleFor(
      path,
      rows.map(({ from, kind, to }) => ({ id: 0, fromPath: from, kind, toPath: to })),
    );
  };
}

async function rulesFor(tx: Tx, paths: string[]): Promise<Lookup> {
  const keys = new Set(paths.flatMap((path) => Object.values(redirectKeys(path)).flat()));
  const rules = await tx.$queryRaw<RedirectRule[]>`
    SELECT "id", "fromPath", "kind"::text AS kind, "toPath" FROM "Redirect"
    WHERE "fromPath" = ANY(${[...keys]}::text[])`;
  const byFrom = new Map(rules.map((rule) => [rule.fromPath, rule]));
  return (path) => {
    const { exact, above } = redirectKeys(path);
    return ruleFor(
      path,
      [...exact, ...above].flatMap((key) => byFrom.get(key) ?? []),
    );
  };
}

function leadsToItself({ from, kind }: ReadRow, to: string): boolean {
  const rule = { id: 0, fromPath: from, kind, toPath: to };
  return ruleFor(withoutFragment(to), [rule]) !== null;
}

function withoutFragment(to: string): string {
  return to.replace(/#.*$/s, '');
}
