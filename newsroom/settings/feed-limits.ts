export const FEWEST_ENTRIES = 5;
export const MOST_ENTRIES = 50;
