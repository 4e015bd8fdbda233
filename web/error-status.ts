import type { ErrorCode } from '@/newsroom/errors';

/** The one table from refusals to HTTP. */
export const STATUS: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  UNCONFIRMED: 403,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RULE: 422,
  INVALID: 422,
  RATE_LIMITED: 429,
  STORAGE_FULL: 507,
  TOO_SLOW: 503,
};
