import type { RefusalKey } from '@/messages/ar-refusals';

/** Every reason for which the newsroom refuses. `messages/ar.ts` words them, `web/error-status.ts` gives the HTTP status. */
export type ErrorCode =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'INVALID'
  | 'CONFLICT'
  | 'RULE'
  | 'RATE_LIMITED'
  | 'UNAUTHENTICATED'
  /** The password has to be typed again first (newsroom/staff/require-confirmed.ts). */
  | 'UNCONFIRMED'
  | 'STORAGE_FULL'
  | 'TOO_SLOW';

/** What a refusal adds to its code; all of it may be shown to the person who asked. */
export interface ErrorDetails {
  /** Key of a sentence in `messages/ar.ts` (`refusals`). */
  sentence?: RefusalKey;
  /** Field name → key of the sentence under that field. */
  fields?: Record<string, RefusalKey>;
  /** Seconds to wait, with RATE_LIMITED. */
  retryAfter?: number;
  /** What the policy refused, for the record; the person is not told. */
  refused?: string;
  /** JSON-safe material for the screen, such as both texts of a conflict. */
  data?: unknown;
}

/** The one class of refusals: anything else that is thrown is a bug. */
export class NewsroomError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(details.sentence ? `${code}: ${details.sentence}` : code);
    this.name = 'NewsroomError';
    this.code = code;
    this.details = details;
  }
}
