/**
 * The numbers of all advisory locks of the newspaper's database. What holds one for long (the background work, while
 * it runs) would stop everything else under the same number, so each has its own.
 */
export const LOCK = {
  events: 7_270_001,
  jobs: 7_270_002,
  imports: 7_270_003,
  names: 7_270_030,
  redirects: 7_270_004,
  seals: 7_270_005,
  files: 7_270_007,
} as const;
