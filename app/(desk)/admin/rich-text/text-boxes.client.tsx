'use client';

import type { NodeViewProps } from '@tiptap/react';
import { ar } from '@/messages/ar';
import { BlockField, useBlockNumber } from './block-frame.client';
import { BoxFrame } from './box-frame.client';

/** What a reader needs to know beside the news, under a title of its own. */
export function FactBox(view: NodeViewProps) {
  const { node, editor, updateAttributes } = view;
  const number = useBlockNumber(view);
  return (
    <BoxFrame
      view={view}
      kind="factBox"
      number={number}
      icon="info"
      top={
        <BlockField
          label={ar.editor.blocks.factBox.title(number)}
          value={String(node.attrs.title)}
          max={200}
          isReadOnly={!editor.isEditable}
          onChange={(value) => updateAttributes({ title: value })}
        />
      }
    />
  );
}

/** The story in a few lines. */
export function KeyPoints(view: NodeViewProps) {
  return (
    <BoxFrame
      view={view}
      kind="keyPoints"
      number={useBlockNumber(view)}
      icon="list"
      top={<p className="mut">{ar.editor.blocks.keyPoints.hint}</p>}
    />
  );
}
