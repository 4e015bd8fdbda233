import type { StateName } from '@/newsroom/articles/article-state';
import { listInput, type ListInput } from '@/newsroom/articles/list-input';

const ADDRESS = '/admin/articles';

type Query = Record<string, string | string[] | undefined>;
type Changes = { [Name in keyof ListInput]?: ListInput[Name] | undefined };

/** The list's filters as its address says them, and the addresses of the neighbouring views. */
export function readListAddress(query: Query) {
  const input = listInput.parse(query);
  const at = (changes: Changes): string => addressOf({ ...input, ...changes });
  const { state, sort, order, cursor: _, date: _date, ...filters } = input;
  return {
    input,
    here: at({}),
    /** The list itself, wherever in it one stands: what stands behind the question mark. */
    query: queryOf({ ...input, cursor: undefined }),
    at,
    stateAt: (to: StateName | undefined): string => at({ state: to, cursor: undefined }),
    /** Pressing the order that is there turns it round. */
    sortAt: (to: NonNullable<ListInput['sort']>): string => {
      const isHere = (sort ?? 'updated') === to;
      const turned = isHere && order !== 'asc' ? 'asc' : undefined;
      return at({ sort: to === 'updated' ? undefined : to, order: turned, cursor: undefined });
    },
    /** The same state and order without the filters. */
    cleared: addressOf({ state, sort, order }),
    filtered: Object.values(filters).some((value) =>
      Array.isArray(value) ? value.length > 0 : Boolean(value),
    ),
  };
}

function addressOf(values: Changes): string {
  const query = queryOf(values);
  return query ? `${ADDRESS}?${query}` : ADDRESS;
}

function queryOf(values: Changes): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    const each: (string | number | undefined)[] = Array.isArray(value) ? value : [value];
    for (const one of each) if (one) query.append(name, String(one));
  }
  return query.toString();
}
