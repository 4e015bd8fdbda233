import type { Editor } from '@tiptap/react';
import { useState, type ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { useFileChooser } from '../../../upload/use-file-chooser';
import { useEditorTools } from '../draft/draft-context';
import { listedClip, listedGallery } from '../draft/known-media';
import { usePictureTools } from '../pictures/picture-tools';
import { ClipDialog } from './clip-dialog.client';
import { GalleryDialog } from './gallery-dialog.client';
import { insertBlock } from '../../../rich-text/insert-block';
import { RelatedDialog } from './related-dialog.client';

const ASKED = ['gallery', 'video', 'audio', 'related'] as const;
type AskedName = (typeof ASKED)[number];

interface Inserts {
  /** Opens the dialog of a block; false for anything else. */
  open: (name: string) => boolean;
  dialog: ReactNode;
}

/** Puts blocks of what lies elsewhere into the body, after the one that the caret stands in. */
export function useInserts(editor: Editor): Inserts {
  const { draft } = useEditorTools();
  const { body } = usePictureTools();
  const [name, setName] = useState<AskedName | null>(null);
  const chooser = useFileChooser({
    kinds: name === 'audio' ? ['audio'] : ['video'],
    isMany: true,
    onFiles: (files) => {
      setName(null);
      body.addToText(files);
    },
  });

  function insert(type: AskedName, attrs: object): void {
    insertBlock(editor, { type, attrs });
  }

  function dialog(): ReactNode {
    const onClose = (): void => setName(null);
    switch (name) {
      case 'gallery':
        return (
          <GalleryDialog
            onChoose={(gallery) => {
              draft.learn({ galleries: [listedGallery(gallery)] });
              insert('gallery', { galleryId: gallery.id });
            }}
            onClose={onClose}
          />
        );
      case 'video':
      case 'audio':
        return (
          <ClipDialog
            kind={name}
            more={
              <button type="button" className="btn sm" onClick={chooser.open}>
                <Icon name="upload" className="s" />
                {ar.editor.blocks[name].upload}
              </button>
            }
            onChoose={(clip) => {
              draft.learn({ clips: [listedClip(clip)] });
              // A caption of the library shows by itself; only the story's own words are kept here.
              insert(name, { mediaId: clip.id, caption: '', credit: '' });
            }}
            onClose={onClose}
          />
        );
      case 'related':
        return (
          <RelatedDialog
            onApply={(articleIds) => insert('related', { articleIds })}
            onClose={onClose}
          />
        );
      case null:
        return null;
    }
  }

  return {
    open: (wanted) => {
      const asked = ASKED.find((one) => one === wanted);
      if (asked) setName(asked);
      return asked !== undefined;
    },
    dialog: (
      <>
        {dialog()}
        {chooser.field}
      </>
    ),
  };
}
