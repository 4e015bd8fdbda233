'use client';

import type { ReactNode } from 'react';
import { RefusalBanner } from '@/components/admin/refusal-banner';
import { ar } from '@/messages/ar';
import { Dialog } from '@/components/admin/dialog.client';
import { OthersWriting } from '../presence/others-writing.client';
import { useVerbs } from './verb-context';

/** A dialog that confirms with the verb's own word, if it is given no other. */
export function VerbDialog(props: {
  title: string;
  text?: string;
  confirm?: string;
  isDanger?: boolean;
  children?: ReactNode;
}) {
  const { asking, busy, refusal, confirm, cancel } = useVerbs();
  if (!asking) return null;
  return (
    <Dialog
      title={props.title}
      confirm={props.confirm ?? ar.states.verb[asking]}
      isBusy={busy !== null}
      isDanger={props.isDanger}
      error={refusal && <RefusalBanner sentence={refusal.sentence} />}
      onConfirm={confirm}
      onClose={cancel}
    >
      <OthersWriting />
      {props.text && <p>{props.text}</p>}
      {props.children}
    </Dialog>
  );
}
