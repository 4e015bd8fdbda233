import type { Editor } from '@tiptap/react';
import { useState, type ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { useFileChooser } from '../../../upload/use-file-chooser';
import { useEditorTools } from '../draft/draft-context';
import { listedClip, listedGallery } from '../draft/known-media';
import { usePictureTools } from '../pictures/picture-tools';
import { ClipDialog } from './clip-dialog.client';
import { EmbedDialog } from './embed-dialog.client';
import { GalleryDialog } from './gallery-dialog.client';

const INSERTS = ['gallery', 'video', 'audio', 'embed'] as const;
type InsertName = (typeof INSERTS)[number];

interface MediaInserts {
  /** Opens the dialog behind a button of the toolbar; false when the button is none of these. */
  open: (name: string) => boolean;
  dialog: ReactNode;
}

/** Puts galleries, films and recordings into the body, after the block that the caret stands in. */
export function useMediaInserts(editor: Editor): MediaInserts {
  const { draft } = useEditorTools();
  const { body } = usePictureTools();
  const [name, setName] = useState<InsertName | null>(null);
  const chooser = useFileChooser({
    kinds: name === 'audio' ? ['audio'] : ['video'],
    isMany: true,
    onFiles: (files) => {
      setName(null);
      body.addToText(files);
    },
  });

  function insert(type: InsertName, attrs: object): void {
    const at = editor.state.selection.$to;
    editor
      .chain()
      .insertContentAt(at.depth === 0 ? at.pos : at.after(1), { type, attrs })
      .run();
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
      case 'embed':
        return (
          <EmbedDialog
            onApply={(film) => insert('embed', { ...film, title: '', mediaId: null })}
            onClose={onClose}
          />
        );
      case null:
        return null;
    }
  }

  return {
    open: (wanted) => {
      const known = INSERTS.find((one) => one === wanted);
      if (known) setName(known);
      return known !== undefined;
    },
    dialog: (
      <>
        {dialog()}
        {chooser.field}
      </>
    ),
  };
}
