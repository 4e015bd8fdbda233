import { pino } from 'pino';
import { logLevel } from '@/env';

/** Structured log of the press. Bodies, cookies and passwords never go in. */
export const log = pino({ name: 'press', level: logLevel() });
