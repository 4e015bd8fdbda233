'use client';

import { ar } from '@/messages/ar';
import { AssignDialog } from './assign-dialog.client';
import { BreakingDialog } from './breaking-dialog.client';
import { DialogArea } from './dialog-area.client';
import { EmbargoDialog, LiftEmbargoDialog } from './embargo-dialog.client';
import { ExpireDialog } from './expire-dialog.client';
import { PublishDialog } from './publish-dialog.client';
import { ScheduleDialog } from './schedule-dialog.client';
import { TakeDialog } from './take-dialog.client';
import { TemplateDialog } from './template-dialog.client';
import { useVerbs } from './verb-context';
import { VerbDialog } from './verb-dialog.client';

const words = ar.editor.dialog;

/** The dialog of the verb that asks first. */
export function VerbDialogs() {
  const { asking } = useVerbs();
  switch (asking) {
    case 'publish':
      return <PublishDialog />;
    case 'schedule':
      return <ScheduleDialog />;
    case 'take':
      return <TakeDialog />;
    case 'expire':
      return <ExpireDialog />;
    case 'embargo':
      return <EmbargoDialog />;
    case 'liftEmbargo':
      return <LiftEmbargoDialog />;
    case 'breaking':
      return <BreakingDialog />;
    case 'assign':
      return <AssignDialog />;
    case 'template':
      return <TemplateDialog />;
    case 'return':
      return (
        <VerbDialog title={words.return} text={words.returnText}>
          <DialogArea name="note" label={words.note} />
        </VerbDialog>
      );
    case 'retract':
      return (
        <VerbDialog title={words.retract} text={words.retractText} isDanger>
          <DialogArea name="reason" label={words.reason} hint={words.reasonHint} />
        </VerbDialog>
      );
    case 'archive':
    case 'trash':
    case 'delete':
      return (
        <VerbDialog
          title={words[asking]}
          text={words[`${asking}Text`]}
          isDanger={asking !== 'archive'}
        />
      );
    default:
      return null;
  }
}
