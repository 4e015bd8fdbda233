'use client';

import type { NodeViewProps } from '@tiptap/react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { clockDuration } from '@/newsroom/arabic/duration';
import { useDraft, useEditorTools } from '../draft/draft-context';
import { listedClip } from '../draft/known-media';
import { BlockField, BlockFrame, useBlockNumber } from '../../../rich-text/block-frame.client';
import { ClipDialog } from './clip-dialog.client';

/** An own film or recording inside the text, to be played, with its words under it. */
export function ClipBlock(view: NodeViewProps) {
  const { node, editor, updateAttributes } = view;
  const kind = node.type.name === 'audio' ? 'audio' : 'video';
  const words = ar.editor.blocks[kind];
  const { draft, digits } = useEditorTools();
  const number = useBlockNumber(view);
  const id = Number(node.attrs.mediaId);
  const clip = useDraft((state) => state.refs.clips[id]);
  const duration = clip?.durationMs ?? null;
  const source = `/admin/media/${id}/file`;
  return (
    <BlockFrame
      view={view}
      kind={kind}
      number={number}
      look={
        <>
          <p className="hd">
            <Icon name={kind === 'video' ? 'clapperboard' : 'headphones'} />
            <b dir="auto">{clip?.name ?? words.unknown}</b>
            {duration !== null && (
              <span className="mut num">{clockDuration(duration, { digits })}</span>
            )}
          </p>
          {kind === 'video' ? (
            <video
              controls
              preload="none"
              src={source}
              poster={clip?.thumbnail ?? undefined}
              aria-label={words.name(number)}
            />
          ) : (
            <audio controls preload="none" src={source} aria-label={words.name(number)} />
          )}
        </>
      }
      change={{
        word: words.change(number),
        dialog: (close) => (
          <ClipDialog
            kind={kind}
            onChoose={(chosen) => {
              draft.learn({ clips: [listedClip(chosen)] });
              updateAttributes({ mediaId: chosen.id });
            }}
            onClose={close}
          />
        ),
      }}
    >
      <BlockField
        label={words.caption(number)}
        value={String(node.attrs.caption)}
        max={500}
        isReadOnly={!editor.isEditable}
        onChange={(caption) => updateAttributes({ caption })}
      />
      <BlockField
        label={words.credit(number)}
        value={String(node.attrs.credit)}
        max={200}
        isReadOnly={!editor.isEditable}
        onChange={(credit) => updateAttributes({ credit })}
      />
    </BlockFrame>
  );
}
