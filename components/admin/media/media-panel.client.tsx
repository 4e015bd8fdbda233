'use client';

import { ar } from '@/messages/ar';
import type { SectionRef } from '@/newsroom/articles/views';
import type { DeskMedia, DeskUses } from '@/newsroom/media/library-views';
import { ActionForm } from '../action-form.client';
import type { DeskClock } from '../desk-time';
import { SubmitButton } from '../submit-button.client';
import { ClipForms } from './clip-forms.client';
import { DeleteForm } from './delete-form.client';
import type { MediaActions } from './media-actions';
import { MediaFacts } from './media-facts';
import { MediaPreview } from './media-preview.client';
import { MediaState } from './media-state';
import { RightsForms } from './rights-forms.client';
import { useCutProgress } from './use-cut-progress';
import { UsesList } from './uses-list';
import { WordsForm } from './words-form.client';

export interface MediaPanelProps {
  media: DeskMedia;
  uses: DeskUses;
  sections: SectionRef[];
  clock: DeskClock;
  actions: MediaActions;
  /** Something of it is different now, also its cuts: read it again. */
  onChanged: () => void;
  onDeleted: () => void;
  /** Beside the way into a story of its own, where the panel stands in one (the editor). */
  withInsert?: boolean;
}

/** Everything about one thing of the library, and what may be done to it. */
export function MediaPanel(props: MediaPanelProps) {
  const { media, uses, sections, clock, actions, onChanged, onDeleted, withInsert = true } = props;
  const words = ar.media.panel;
  const cut = useCutProgress(media, onChanged);
  const own = { media, clock, actions, onChanged };
  return (
    <div className="det" key={media.id}>
      <MediaPreview {...own} cut={cut} />
      <MediaState media={media} clock={clock} />
      {media.kind !== 'picture' && media.may.edit && <ClipForms {...own} />}
      {media.may.edit ? (
        <WordsForm {...own} sections={sections} />
      ) : (
        <p className="mut">{words.readOnly}</p>
      )}
      <MediaFacts media={media} clock={clock} />
      <UsesList uses={uses} digits={clock.digits} />
      {media.may.rights && <RightsForms {...own} uses={uses} />}
      <div className="do">
        {withInsert && media.rights !== 'recalled' && media.rights !== 'expired' && (
          <ActionForm action={actions.insert}>
            <input type="hidden" name="id" value={media.id} />
            <SubmitButton busy={words.inserting}>{words.insert}</SubmitButton>
          </ActionForm>
        )}
        {media.may.delete && (
          <DeleteForm media={media} uses={uses} action={actions.remove} onDeleted={onDeleted} />
        )}
      </div>
    </div>
  );
}
