import { ZodError } from 'zod';
import type { RefusalKey } from '@/messages/ar-refusals';
import { NewsroomError } from '@/newsroom/errors';

/**
 * Runs a command and sends what was typed back with its refusal, so that the form is not empty
 * where no script keeps it. Never for passwords.
 */
export async function keepEntered<T>(
  entered: Record<string, string>,
  run: () => Promise<T>,
): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const refusal = error instanceof ZodError ? invalid(error) : error;
    if (!(refusal instanceof NewsroomError)) throw refusal;
    const { details } = refusal;
    const said = typeof details.data === 'object' ? details.data : {};
    throw new NewsroomError(refusal.code, { ...details, data: { ...said, entered } });
  }
}

// The schemas' own words are keys of sentences; what is none becomes a general one (web/refusal.ts).
function invalid({ issues }: ZodError): NewsroomError {
  const fields: Record<string, RefusalKey> = {};
  for (const { path, message } of issues) fields[String(path[0])] ??= message as RefusalKey;
  return new NewsroomError('INVALID', { fields });
}
