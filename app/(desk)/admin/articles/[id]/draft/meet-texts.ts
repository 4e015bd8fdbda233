import type { FieldConflict } from '@/newsroom/articles/autosave-article';
import type { Body } from '@/newsroom/articles/body/blocks';
import { mergeBodies } from '@/newsroom/articles/diff/merge-bodies';
import { settleBody } from '@/newsroom/articles/diff/settle-body';
import type { ArticleFields } from '@/newsroom/articles/fields';
import type { DraftState, OpenConflict } from './draft-state';

interface MetTexts {
  /** Bodies in which each changed other blocks: both changes stand in this one. */
  merged: { body: Body; conflict: FieldConflict } | null;
  /** What has to be asked. */
  open: DraftState['conflicts'];
}

/** Two texts of the same field: what comes together by itself, and what a person must choose. */
export function meetTexts(
  conflicts: FieldConflict[],
  bases: Partial<ArticleFields>,
  mine: ArticleFields,
): MetTexts {
  const met: MetTexts = { merged: null, open: {} };
  for (const conflict of conflicts) {
    const open: OpenConflict = { ...conflict, base: bases[conflict.field] };
    const body = conflict.field === 'body' && mergedBody(open, mine.body);
    if (body) met.merged = { body, conflict };
    else met.open[conflict.field] = open;
  }
  return met;
}

function mergedBody({ base, theirs }: OpenConflict, mine: Body): Body | null {
  if (base === undefined) return null;
  const merge = mergeBodies(base as Body, mine, theirs as Body);
  return merge && !merge.isOrderContested ? settleBody(merge, {}) : null;
}
