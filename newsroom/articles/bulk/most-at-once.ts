/** More articles are not changed at once. */
export const MOST_AT_ONCE = 500;
