'use client';

import type { NodeViewProps } from '@tiptap/react';
import { ar } from '@/messages/ar';
import { useDraft } from '../draft/draft-context';
import { StoryFacts } from '../../../fields/story-facts.client';
import { BlockFrame, useBlockNumber } from '../../../rich-text/block-frame.client';
import { RelatedDialog } from './related-dialog.client';

/** A box of stories inside the text, by their headlines. */
export function RelatedBlock(view: NodeViewProps) {
  const words = ar.editor.blocks.related;
  const number = useBlockNumber(view);
  const ids = view.node.attrs.articleIds as number[];
  const refs = useDraft((state) => state.refs.stories);
  return (
    <BlockFrame
      view={view}
      kind="related"
      number={number}
      look={
        <>
          <p className="hd">
            <b>{words.label}</b>
          </p>
          <ul className="sts">
            {ids.map((id) => (
              <li key={id}>
                <span>
                  <StoryFacts
                    story={refs[id] ?? { id, title: '', section: '', publishedAt: null }}
                  />
                </span>
              </li>
            ))}
          </ul>
        </>
      }
      change={{
        word: words.change(number),
        dialog: (close) => (
          <RelatedDialog
            ids={ids}
            onApply={(articleIds) => view.updateAttributes({ articleIds })}
            onClose={close}
          />
        ),
      }}
    />
  );
}
