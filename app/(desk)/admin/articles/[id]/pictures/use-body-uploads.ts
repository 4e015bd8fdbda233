import type { Editor } from '@tiptap/react';
import { useEffect, useEffectEvent } from 'react';
import { useUploads } from '../../../upload/use-uploads';
import type { UploadItem, Uploads } from '../../../upload/upload-item';
import { useEditorTools } from '../draft/draft-context';
import { uploadedClip } from '../draft/known-media';
import {
  beginUploads,
  caretEdge,
  giveUpPlace,
  landMedia,
  placesState,
  uploadPlacesKey,
  uploadPlacesPlugin,
} from './upload-places-plugin';

export interface BodyUploads extends Uploads {
  /** Uploads files to where the caret stands; to the end of the text from outside of it. */
  addToText: (files: File[], isAtEnd?: boolean) => void;
}

/** Uploads into the text: each file has its place there from the moment it is dropped. */
export function useBodyUploads(editor: Editor | null): BodyUploads {
  const { draft } = useEditorTools();
  const uploads = useUploads({
    onPicture: (media) => {
      if (media.kind === 'picture') draft.learnPicture(media);
      else draft.learn({ clips: [uploadedClip(media)] });
    },
  });
  const { items } = uploads;

  function addAt(files: File[], pos: number): void {
    if (editor) beginUploads(editor.view, uploads.add(files), pos);
  }

  const onFiles = useEffectEvent((files: File[], pos: number) => addAt(files, pos));
  useEffect(() => {
    if (!editor) return undefined;
    editor.registerPlugin(uploadPlacesPlugin((files, pos) => onFiles(files, pos)));
    return () => {
      editor.unregisterPlugin(uploadPlacesKey);
    };
  }, [editor]);

  useEffect(() => {
    if (!editor) return;
    const { places } = placesState(editor.state);
    for (const item of items) {
      if (places.some(({ id }) => id === item.id)) settle(editor, item);
    }
  }, [editor, items]);

  return {
    ...uploads,
    addToText: (files, isAtEnd = false) => {
      if (!editor) return;
      addAt(files, isAtEnd ? editor.state.doc.content.size : caretEdge(editor.state));
    },
  };
}

function settle({ view }: Editor, { id, state }: UploadItem): void {
  if (state.name === 'cancelled') giveUpPlace(view, id);
  else if (state.name === 'done' || state.name === 'known') {
    // A caption of the library shows by itself; only the story's own words are kept in the text.
    landMedia(view, id, state.picture);
  }
}
