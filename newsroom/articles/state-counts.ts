import type { StateName } from './article-state';

/** Beyond these nobody counts on: «more than a thousand». */
export const MOST_COUNTED = 1000;

/** How many are in a state, or `MOST_COUNTED + 1` where there are more. */
export type StateCounts = Record<StateName | 'all', number>;
