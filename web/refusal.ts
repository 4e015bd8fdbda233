import { randomUUID } from 'node:crypto';
import { unstable_rethrow } from 'next/navigation';
import { ZodError } from 'zod';
import { ar } from '@/messages/ar';
import { codeSentence, refusalSentence } from '@/messages/ar-refusals';
import { sentenceDigits } from '@/newsroom/arabic/digits';
import { NewsroomError, type ErrorCode } from '@/newsroom/errors';
import { getPublication } from '@/newsroom/settings/get-publication';
import { requestLog } from './log';

/** A refusal as the browser gets it: every sentence is Arabic and final. */
export interface Refusal {
  ok: false;
  code: ErrorCode | 'BUG';
  sentence: string;
  /** Field name → sentence under that field. */
  fields?: Record<string, string>;
  /** Seconds. */
  retryAfter?: number;
  /** Names the line in the log, when it was our fault. */
  errorId?: string;
  data?: unknown;
}

/** Turns whatever was thrown into a refusal; what is not a refusal is a bug and is logged. */
export async function refusalOf(error: unknown): Promise<Refusal> {
  // Next's own redirect() and notFound() travel as exceptions.
  unstable_rethrow(error);
  return inDigits(await wordedRefusal(error));
}

/** Its sentences with their numbers in the newspaper's digits. */
async function inDigits(refusal: Refusal): Promise<Refusal> {
  const sentences = [refusal.sentence, ...Object.values(refusal.fields ?? {})];
  if (!sentences.some((sentence) => /[0-9]/.test(sentence))) return refusal;
  // Whatever else is away, what was refused must be said.
  const digits = await getPublication().then(
    (publication) => publication.digits,
    () => 'latn' as const,
  );
  const { sentence, fields } = refusal;
  return {
    ...refusal,
    sentence: sentenceDigits(sentence, digits),
    fields: fields && mapValues(fields, (one) => sentenceDigits(one, digits)),
  };
}

async function wordedRefusal(error: unknown): Promise<Refusal> {
  if (error instanceof ZodError) return invalid(error);
  if (error instanceof NewsroomError) {
    const { sentence, fields, retryAfter, data } = error.details;
    return {
      ok: false,
      code: error.code,
      sentence: sentence ? refusalSentence(sentence) : codeSentence(error.code),
      fields: fields && mapValues(fields, refusalSentence),
      retryAfter,
      data,
    };
  }
  const errorId = randomUUID().slice(0, 8);
  (await requestLog()).error({ errorId, err: error }, 'unexpected error');
  return { ok: false, code: 'BUG', sentence: ar.refusals.bug(errorId), errorId };
}

function invalid(error: ZodError): Refusal {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? '');
    fields[field] ??= refusalSentence(issue.message);
  }
  return { ok: false, code: 'INVALID', sentence: codeSentence('INVALID'), fields };
}

function mapValues(
  record: Record<string, string>,
  change: (value: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
