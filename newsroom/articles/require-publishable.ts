import type { RefusalKey } from '@/messages/ar-refusals';
import { NewsroomError } from '../errors';
import type { Body } from './body/blocks';

/** The hard rules of publication: a headline, a section and a text. Refuses with RULE, all at once. */
export function requirePublishable(copy: {
  title: string;
  sectionId: number | null;
  body: unknown;
}): void {
  const fields: Record<string, RefusalKey> = {};
  if (!copy.title) fields.title = 'titleMissing';
  if (copy.sectionId === null) fields.sectionId = 'sectionMissing';
  if ((copy.body as Body).length === 0) fields.body = 'bodyMissing';
  const [sentence] = Object.values(fields);
  if (sentence) throw new NewsroomError('RULE', { sentence, fields });
}
