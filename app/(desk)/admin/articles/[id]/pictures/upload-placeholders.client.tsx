'use client';

import { useEditorState, type Editor } from '@tiptap/react';
import { createPortal } from 'react-dom';
import { useEditorTools } from '../draft/draft-context';
import { UploadList } from '../../../upload/upload-list.client';
import { usePictureTools } from './picture-tools';
import { giveUpPlace, placesState } from './upload-places-plugin';

/** Every upload into the text, drawn at its place there: progress, cancel, retry, the choice. */
export function UploadPlaceholders({ editor }: { editor: Editor }) {
  const { body } = usePictureTools();
  const { digits } = useEditorTools();
  const { places, elements } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => placesState(state),
  });
  return places.map(({ id }) => {
    const element = elements.get(id);
    const item = body.items.find((one) => one.id === id);
    if (!element || !item) return null;
    // What is over and came to nothing leaves the text when it is put away.
    const own = { ...body, items: [item], clear: () => giveUpPlace(editor.view, id) };
    return createPortal(<UploadList uploads={own} digits={digits} />, element, id);
  });
}
