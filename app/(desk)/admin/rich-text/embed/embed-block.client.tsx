'use client';

import type { NodeViewProps } from '@tiptap/react';
import { Icon, type IconName } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { embedPage, type Embed } from '@/newsroom/articles/body/embeds';
import { BlockField, BlockFrame, useBlockNumber } from '../block-frame.client';
import { useWriting } from '../writing-context';
import { EmbedDialog, whatIs } from './embed-dialog.client';
import { embedKind, type EmbedKind } from './embed-kind';

const ICONS: Record<EmbedKind, IconName> = {
  film: 'play',
  post: 'message-circle',
  map: 'map-pin',
};

/** A film, post or map of another house inside the text, by its words; it is not loaded here. */
export function EmbedBlock(view: NodeViewProps) {
  const { node, editor, updateAttributes } = view;
  const words = ar.editor.blocks.embed;
  const number = useBlockNumber(view);
  const { poster } = useWriting();
  const { provider, code } = node.attrs as Embed;
  const title = String(node.attrs.title);
  const embed = { provider, code, title };
  const kind = embedKind(provider);
  const page = embedPage(embed);

  return (
    <BlockFrame
      view={view}
      kind="embed"
      number={number}
      look={
        <>
          <p className="hd">
            <Icon name={ICONS[kind]} />
            <b>{whatIs(embed)}</b>
            <a href={page} target="_blank" rel="noopener" dir="ltr" className="mut">
              {page.replace('https://', '')}
              <span className="vh"> {ar.editor.opensTab}</span>
            </a>
          </p>
          {kind === 'film' && poster && <poster.Look view={view} number={number} />}
        </>
      }
      change={{
        word: words.change(number),
        dialog: (close) => (
          <EmbedDialog
            embed={embed}
            onApply={(named) =>
              updateAttributes(
                embedKind(named.provider) === 'film' ? named : { ...named, mediaId: null },
              )
            }
            onClose={close}
          />
        ),
      }}
    >
      <BlockField
        label={words.titleOf[kind](number)}
        value={title}
        max={300}
        isReadOnly={!editor.isEditable}
        isLong={kind === 'post'}
        onChange={(value) => updateAttributes({ title: value })}
      />
      {kind === 'film' && poster && <poster.Buttons view={view} number={number} />}
    </BlockFrame>
  );
}
