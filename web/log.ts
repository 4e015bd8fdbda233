import { pino } from 'pino';
import { logLevel } from '@/env';

/** Structured log of the press. Bodies, cookies and passwords never go in. */
// On standard error: the press's standard output is Next's own chatter.
export const log = pino({ name: 'press', level: logLevel() }, pino.destination(2));
