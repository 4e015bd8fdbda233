import type { StateName } from './article-state';

/** Beyond these nobody counts on: «more than a thousand». */
export const MOST_COUNTED = 1000;
/** Of what many texts say: to count one match is to read some texts. */
export const MOST_MATCHES_COUNTED = 200;

/** How many are in a state, or `most + 1` where there are more. */
export type StateCounts = Record<StateName | 'all' | 'most', number>;
