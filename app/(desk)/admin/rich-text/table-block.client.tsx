'use client';

import type { NodeViewProps } from '@tiptap/react';
import { ar } from '@/messages/ar';
import { BlockField, useBlockNumber } from './block-frame.client';
import { BoxFrame } from './box-frame.client';
import { TableTools } from './table-tools.client';

/** A table that is written cell by cell, with its caption over it. */
export function TableBlock(view: NodeViewProps) {
  const { node, editor, updateAttributes } = view;
  const number = useBlockNumber(view);
  return (
    <BoxFrame
      view={view}
      kind="table"
      number={number}
      icon="table"
      contentIn="table"
      top={
        <BlockField
          label={ar.editor.blocks.table.caption(number)}
          value={String(node.attrs.caption)}
          max={300}
          isReadOnly={!editor.isEditable}
          onChange={(caption) => updateAttributes({ caption })}
        />
      }
      tools={<TableTools view={view} number={number} />}
    />
  );
}
