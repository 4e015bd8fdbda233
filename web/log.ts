import { pino } from 'pino';

/** Structured log of the press. Bodies, cookies and passwords never go in. */
export const log = pino({
  name: 'press',
  // The build runs without settings, so this one is read without asking for the others.
  level: process.env.LOG_LEVEL ?? 'info',
});
