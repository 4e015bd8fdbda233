import { assignBack, assignTo } from './assign-many';
import type { BulkInput, BulkKind } from './bulk-input';
import type { BulkScope, BulkUndo, BulkVerb } from './bulk-verb';
import { addTag, putTagsBack, removeTag } from './change-tags';
import { moveBack, moveToSection } from './move-section';
import { submitMany, withdrawMany } from './submit-many';
import { restoreMany, trashMany } from './trash-many';

/** What is asked for, ready to be done in this transaction. Refuses what the input names and is not there. */
export async function bulkVerb(scope: BulkScope, input: BulkInput): Promise<BulkVerb> {
  switch (input.kind) {
    case 'section':
      return moveToSection(scope, input.sectionId);
    case 'addTag':
      return addTag(scope, input.tag);
    case 'removeTag':
      return removeTag(scope, input.tag);
    case 'assign':
      return assignTo(scope, input.assigneeId);
    case 'submit':
      return submitMany(scope);
    case 'trash':
      return trashMany(scope);
  }
}

/** The way back from each. */
export const UNDO: Record<BulkKind, (scope: BulkScope) => BulkUndo> = {
  section: moveBack,
  addTag: putTagsBack,
  removeTag: putTagsBack,
  assign: assignBack,
  submit: withdrawMany,
  trash: restoreMany,
};
