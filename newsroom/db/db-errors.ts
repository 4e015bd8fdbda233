import { NewsroomError } from '../errors';
import { Prisma } from './generated/client';

const TRANSLATION: Record<string, () => NewsroomError> = {
  // Unique constraint: somebody else was first.
  P2002: () => new NewsroomError('CONFLICT', { sentence: 'takenMeanwhile' }),
  // Foreign key: a section, tag, writer or picture that is not (any longer) there.
  P2003: () => new NewsroomError('INVALID', { sentence: 'unknownReference' }),
  P2025: () => new NewsroomError('NOT_FOUND'),
  // Write conflict or deadlock: the loser may simply try again.
  P2034: () => new NewsroomError('CONFLICT', { sentence: 'takenMeanwhile' }),
};

/** Prisma's codes end here; whatever is not a refusal passes through unchanged. */
export function translateDbError(error: unknown): unknown {
  if (error instanceof Prisma.PrismaClientKnownRequestError) {
    return TRANSLATION[error.code]?.() ?? error;
  }
  return error;
}
