'use client';

import { NodeViewWrapper, useEditorState, type Editor, type NodeViewProps } from '@tiptap/react';
import { useId } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { formatNumber } from '@/newsroom/arabic/digits';
import { useDraft, useEditorTools } from '../draft/draft-context';
import { AltField } from '../fields/alt-field.client';

/** A picture inside the text, with its words under it. Its fields carry its number in their names. */
export function PictureBlock({
  node,
  editor,
  getPos,
  updateAttributes,
  deleteNode,
  selected,
}: NodeViewProps) {
  const words = ar.editor.picture;
  const { digits } = useEditorTools();
  const mediaId = Number(node.attrs.mediaId);
  const alt = useDraft((state) => state.refs.pictures[mediaId]?.alt ?? '');
  const place = useEditorState({ editor, selector: () => placeOf(editor, getPos()) });
  const index = formatNumber(place, { digits });
  return (
    <NodeViewWrapper as="figure" className={selected ? 'fig on' : 'fig'}>
      {/* The desk’s own address: readers may not have the picture yet. */}
      <img
        src={`/admin/media/${mediaId}/full`}
        alt={alt || words.inBody(index)}
        data-drag-handle=""
      />
      <div className="words" contentEditable={false}>
        {editor.isEditable && <AltField mediaId={mediaId} label={words.altOf(index)} />}
        <WordsField
          label={words.captionOf(index)}
          value={String(node.attrs.caption)}
          max={500}
          isReadOnly={!editor.isEditable}
          onChange={(caption) => updateAttributes({ caption })}
        />
        <WordsField
          label={words.creditOf(index)}
          value={String(node.attrs.credit)}
          max={200}
          isReadOnly={!editor.isEditable}
          onChange={(credit) => updateAttributes({ credit })}
        />
        {editor.isEditable && (
          <button type="button" className="btn sm dgr" onClick={() => deleteNode()}>
            <Icon name="trash-2" className="s" />
            {words.removeOf(index)}
          </button>
        )}
      </div>
    </NodeViewWrapper>
  );
}

function WordsField(props: {
  label: string;
  value: string;
  max: number;
  isReadOnly: boolean;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="f">
      <label htmlFor={id}>{props.label}</label>
      <div className="in">
        <input
          id={id}
          value={props.value}
          maxLength={props.max}
          dir={props.value ? 'auto' : 'rtl'}
          readOnly={props.isReadOnly}
          onChange={(event) => props.onChange(event.target.value)}
        />
      </div>
    </div>
  );
}

/** Which picture of the text this is, from 1. */
function placeOf(editor: Editor, position: number | undefined): number {
  let place = 1;
  editor.state.doc.forEach((node, offset) => {
    if (node.type.name === 'picture' && position !== undefined && offset < position) place += 1;
  });
  return place;
}
