import type { Editor } from '@tiptap/react';
import { useRef, useState, type ReactNode } from 'react';
import { ar } from '@/messages/ar';
import { useEditorTools } from '../draft/draft-context';
import { PICTURE_TYPES, uploadPicture } from '../fields/upload-picture';

interface PictureUpload {
  /** Opens the choice of a file. */
  choose: () => void;
  /** The hidden file field; stands anywhere on the screen. */
  input: ReactNode;
  /** What is going on, while there is something to say. */
  note: ReactNode;
}

/** Uploads a picture into the body, at the place where the caret stood when it was chosen. */
export function usePictureUpload(editor: Editor): PictureUpload {
  const words = ar.editor.picture;
  const { draft } = useEditorTools();
  const field = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function upload(file: File): Promise<void> {
    setBusy(true);
    setError(null);
    const answer = await uploadPicture(file);
    setBusy(false);
    if ('sentence' in answer) {
      setError(answer.sentence);
      return;
    }
    const { picture } = answer;
    draft.learnPicture(picture);
    // A caption of the library shows by itself; only the story's own words are kept in the text.
    const attrs = { mediaId: picture.id, caption: '', credit: '' };
    const at = editor.state.selection.$to;
    editor
      .chain()
      .insertContentAt(at.depth === 0 ? at.pos : at.after(1), { type: 'picture', attrs })
      .run();
  }

  return {
    choose: () => {
      if (!isBusy) field.current?.click();
    },
    input: (
      <input
        ref={field}
        type="file"
        accept={PICTURE_TYPES}
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) void upload(file);
        }}
      />
    ),
    note:
      isBusy || error ? (
        <span className={error ? 'say r' : 'say'} role={error ? 'alert' : undefined}>
          {error ?? words.uploading}
        </span>
      ) : null,
  };
}
