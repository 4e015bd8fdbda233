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
    if (!(error instanceof NewsroomError)) throw error;
    throw new NewsroomError(error.code, { ...error.details, data: { entered } });
  }
}
