'use client';

import { NodeViewWrapper, useEditorState, type Editor, type NodeViewProps } from '@tiptap/react';
import { useId } from 'react';
import { ar } from '@/messages/ar';
import { formatNumber } from '@/newsroom/arabic/digits';
import { useDraft, useEditorTools } from '../draft/draft-context';
import { AltField } from '../fields/alt-field.client';
import { CutField, cutOf } from '../pictures/cut-field.client';
import { PictureNotes } from '../pictures/picture-notes.client';
import { deskAddress, usePictureTools } from '../pictures/picture-tools';
import { PictureButtons } from './picture-buttons.client';

/** A picture inside the text, with its words under it. Its fields carry its number in their names. */
export function PictureBlock(props: NodeViewProps) {
  const { node, editor, getPos, updateAttributes, selected } = props;
  const words = ar.editor.picture;
  const { digits } = useEditorTools();
  const mediaId = Number(node.attrs.mediaId);
  const cut = cutOf(node.attrs.cut);
  const blockId = String(node.attrs.id);
  const { standings } = usePictureTools();
  const standing = standings[mediaId];
  const alt = useDraft((state) => state.refs.pictures[mediaId]?.alt ?? '');
  const place = useEditorState({ editor, selector: () => placeOf(editor, getPos()) });
  const index = formatNumber(place, { digits });
  return (
    <NodeViewWrapper as="figure" className={selected ? 'fig on' : 'fig'} id={`picture-${blockId}`}>
      {/* The desk’s own address: readers may not have the picture yet. */}
      <img
        className={`cut-${cut}`}
        src={deskAddress(mediaId, cut, standing)}
        alt={alt || words.inBody(index)}
        data-drag-handle=""
      />
      <div className="words" contentEditable={false}>
        <PictureNotes standing={standing} />
        {editor.isEditable && <PictureButtons {...props} index={index} />}
        {editor.isEditable && (
          <CutField
            label={words.cutOf(index)}
            value={cut}
            onChange={(chosen) => updateAttributes({ cut: chosen })}
          />
        )}
        {editor.isEditable && (
          <div className="long">
            <AltField
              key={mediaId}
              id={`picture-${blockId}-alt`}
              mediaId={mediaId}
              label={words.altOf(index)}
              of="body"
            />
          </div>
        )}
        <WordsField
          isLong
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
      </div>
    </NodeViewWrapper>
  );
}

function WordsField(props: {
  isLong?: boolean;
  label: string;
  value: string;
  max: number;
  isReadOnly: boolean;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className={props.isLong ? 'f long' : 'f'}>
      <label htmlFor={id}>{props.label}</label>
      <div className="in">
        <textarea
          id={id}
          rows={1}
          value={props.value}
          maxLength={props.max}
          dir={props.value ? 'auto' : 'rtl'}
          readOnly={props.isReadOnly}
          // A long caption is seen whole, but it is one line of text.
          onChange={({ target }) => props.onChange(target.value.replace(/\s*\n\s*/g, ' '))}
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
