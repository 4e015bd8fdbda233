'use client';

import type { NodeViewProps } from '@tiptap/react';
import { ar } from '@/messages/ar';
import { BlockField, BlockFrame, useBlockNumber } from '../../../rich-text/block-frame.client';

/** Words set large inside the text, written in the block itself. */
export function PullQuoteBlock(view: NodeViewProps) {
  const { node, editor, updateAttributes } = view;
  const words = ar.editor.blocks.pullQuote;
  const number = useBlockNumber(view);
  return (
    <BlockFrame view={view} kind="pullQuote" number={number}>
      <BlockField
        label={words.text(number)}
        value={String(node.attrs.text)}
        max={500}
        isReadOnly={!editor.isEditable}
        isLong
        onChange={(text) => updateAttributes({ text })}
      />
      <BlockField
        label={words.attribution(number)}
        value={String(node.attrs.attribution)}
        max={300}
        isReadOnly={!editor.isEditable}
        onChange={(attribution) => updateAttributes({ attribution })}
      />
    </BlockFrame>
  );
}
