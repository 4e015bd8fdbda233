'use client';

import { useId, useState } from 'react';
import { ar } from '@/messages/ar';
import { useDraft } from '../draft/draft-context';
import { MomentFields } from './moment-fields.client';
import { VerbDialog } from './verb-dialog.client';

const words = ar.workflow.expire;

/** When the story leaves the site by itself; one that has such a time may lose it again. */
export function ExpireDialog() {
  const due = useDraft((state) => state.desk.unpublishAt);
  const id = useId();
  const [clears, setClears] = useState(false);
  return (
    <VerbDialog title={words.title} text={words.text}>
      {due && (
        <div className="rd">
          <input
            id={id}
            type="checkbox"
            name="clear"
            value="yes"
            checked={clears}
            onChange={({ target }) => setClears(target.checked)}
          />
          <label htmlFor={id}>{words.clear}</label>
        </div>
      )}
      {!clears && <MomentFields from={due} in={words.in} />}
    </VerbDialog>
  );
}
