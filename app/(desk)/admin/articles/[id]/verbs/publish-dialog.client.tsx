'use client';

import { useState } from 'react';
import { ar } from '@/messages/ar';
import { UnmetChecks } from '../checks/unmet-checks.client';
import { useDraft } from '../draft/draft-context';
import { DialogArea } from './dialog-area.client';
import { VerbDialog } from './verb-dialog.client';

const words = ar.editor.dialog;
const KINDS = ['silent', 'update', 'correction'] as const;

/** Confirms a publication; of a live story it asks how readers shall see the change. */
export function PublishDialog() {
  const isLive = useDraft((state) => state.desk.publicAddress !== null);
  const [kind, setKind] = useState<(typeof KINDS)[number]>('update');
  if (!isLive) {
    return (
      <VerbDialog title={words.publish} text={words.publishFirst}>
        <UnmetChecks />
      </VerbDialog>
    );
  }
  return (
    <VerbDialog title={words.publish} text={words.publishAgain}>
      <fieldset>
        <legend>{words.updateKind}</legend>
        {KINDS.map((one) => (
          <div className="rd" key={one}>
            <input
              id={`update-${one}`}
              type="radio"
              name="update"
              value={one}
              checked={kind === one}
              aria-describedby={`update-${one}-hint`}
              onChange={() => setKind(one)}
            />
            <label htmlFor={`update-${one}`}>
              <b>{words[one]}</b>
            </label>
            <small id={`update-${one}-hint`}>{words[`${one}Hint`]}</small>
          </div>
        ))}
      </fieldset>
      {kind === 'correction' && <DialogArea name="correction" label={words.correctionText} />}
      <UnmetChecks />
    </VerbDialog>
  );
}
