import { z } from 'zod';

/** ASVS 5.0, 6.2.1; recommended are twelve and more. */
export const LEAST_LETTERS = 8;
/** ASVS 5.0, 6.2.9 asks for at least 64. */
const MOST_LETTERS = 128;

/**
 * A password that somebody chooses: any letters, blanks and signs, taken as they are, neither cut nor
 * changed (ASVS 5.0, 6.2.5 and 6.2.8). What it may not be, require-good-password.ts says.
 */
export const newPassword = z
  .string()
  .refine((text) => [...text].length >= LEAST_LETTERS, 'passwordTooShort')
  .refine((text) => [...text].length <= MOST_LETTERS, 'passwordTooLong');
