'use client';

import type { NodeViewProps } from '@tiptap/react';
import { useState } from 'react';
import { MediaPicker } from '@/components/admin/picker/media-picker.client';
import { ar } from '@/messages/ar';
import type { NumberedBlock } from '../../../rich-text/writing-context';
import { useEditorTools } from '../draft/draft-context';

const words = ar.editor.blocks.embed;

/** The picture that stands for a film of another house. */
export function PosterLook({ view, number }: NumberedBlock) {
  const posterId = posterOf(view);
  if (posterId === null) return <p className="none">{words.noPoster}</p>;
  return <img src={`/admin/media/${posterId}/full`} alt={words.posterOf(number)} />;
}

/** The buttons that choose it and take it away. */
export function PosterButtons({ view, number }: NumberedBlock) {
  const [isChoosing, setChoosing] = useState(false);
  const { draft, digits } = useEditorTools();
  if (!view.editor.isEditable) return null;
  return (
    <>
      <div className="acts">
        <button type="button" className="btn sm" onClick={() => setChoosing(true)}>
          {words.choosePoster(number)}
        </button>
        {posterOf(view) !== null && (
          <button
            type="button"
            className="btn sm"
            onClick={() => view.updateAttributes({ mediaId: null })}
          >
            {words.removePoster(number)}
          </button>
        )}
      </div>
      {isChoosing && (
        <MediaPicker
          kind="picture"
          title={words.posterTitle}
          confirm={() => words.posterConfirm}
          digits={digits}
          onChoose={([picture]) => {
            setChoosing(false);
            if (!picture) return;
            draft.learnPicture(picture);
            view.updateAttributes({ mediaId: picture.id });
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  );
}

function posterOf({ node }: NodeViewProps): number | null {
  return Number(node.attrs.mediaId) || null;
}
