'use client';

import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { useDraft, useEditorTools } from '../draft/draft-context';
import { usePictureTools } from '../pictures/picture-tools';
import { useFileChooser } from '../../../upload/use-file-chooser';

/** Where the main picture comes from, how it is cut, and how it goes. */
export function MainPictureButtons() {
  const words = ar.editor.picture;
  const { draft } = useEditorTools();
  const { main, pick, cut } = usePictureTools();
  const picture = useDraft((state) => state.fields.picture);
  const chooser = useFileChooser({ kinds: ['picture'], onFiles: main.add });

  function choose(): void {
    pick({
      isMany: false,
      onPick: ([chosen]) => {
        if (!chosen) return;
        const { id: mediaId, caption, credit } = chosen;
        draft.learnPicture(chosen);
        draft.set('picture', { mediaId, caption, credit });
      },
    });
  }

  return (
    <div className="row">
      <button type="button" className="btn sm" onClick={chooser.open}>
        <Icon name="image-plus" className="s" />
        {picture ? words.replace : words.upload}
      </button>
      <button type="button" className="btn sm" onClick={choose}>
        <Icon name="images" className="s" />
        {words.fromLibrary}
      </button>
      {picture && (
        <>
          <button type="button" className="btn sm" onClick={() => cut(picture.mediaId)}>
            <Icon name="crosshair" className="s" />
            {words.focus}
          </button>
          <button type="button" className="btn sm dgr" onClick={() => draft.set('picture', null)}>
            <Icon name="trash-2" className="s" />
            {words.remove}
          </button>
        </>
      )}
      {chooser.field}
    </div>
  );
}
