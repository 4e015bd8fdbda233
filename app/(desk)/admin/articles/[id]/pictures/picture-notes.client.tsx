'use client';

import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { gregorianDate } from '@/newsroom/arabic/dates';
import type { PictureStanding } from '@/newsroom/media/picture-standing';
import { useEditorTools } from '../draft/draft-context';

const words = ar.editor.picture;

/** What to know of a picture before readers see it, and how far its cuts have come. */
export function PictureNotes({ standing }: { standing: PictureStanding | undefined }) {
  const { digits } = useEditorTools();
  if (!standing) return null;
  const { note, isHidden, cutState, cutProgress } = standing;
  return (
    <>
      {note && (
        <p className={isHidden || note === 'oneUse' ? 'pnote r' : 'pnote a'}>
          <Icon name="triangle-alert" className="s" />
          <span>
            <NoteWords standing={standing} />
          </span>
        </p>
      )}
      {cutState === 'waiting' && (
        <p className="pnote making">
          <span>{words.making(cutProgress, { digits })}</span>
          <progress max={100} value={cutProgress} aria-label={words.makingName} />
        </p>
      )}
      {cutState === 'failed' && (
        <p className="pnote a">
          <Icon name="triangle-alert" className="s" />
          <span>{words.makingFailed}</span>
        </p>
      )}
    </>
  );
}

function NoteWords({ standing: { note, until, reason } }: { standing: PictureStanding }) {
  const tools = useEditorTools();
  const date = until ? gregorianDate(new Date(until), tools) : '';
  switch (note) {
    case 'expired':
      return words.expired(date);
    case 'endsSoon':
      return words.endsSoon(date);
    case 'recalled':
      return (
        <>
          {words.recalled} <bdi>{reason}</bdi>
        </>
      );
    case 'replaced':
    case 'oneUse':
    case 'deleted':
      return words[note];
    default:
      return null;
  }
}
