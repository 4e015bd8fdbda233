/** What the press sends to the front over the channel between them, for every slow query. */
export const SLOW_QUERY = 'matbaa:slow-query';
