/** Longest time that figures may be kept, in months. */
export const MOST_MONTHS = 120;
