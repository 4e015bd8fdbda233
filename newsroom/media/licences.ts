/** The licences in the order of their choice; what they mean to readers is usable.ts. */
export const LICENCES = ['owned', 'agency', 'free', 'oneUse', 'unknown'] as const;
