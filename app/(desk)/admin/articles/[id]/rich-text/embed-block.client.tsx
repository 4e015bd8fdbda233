'use client';

import type { NodeViewProps } from '@tiptap/react';
import { useState } from 'react';
import { MediaPicker } from '@/components/admin/picker/media-picker.client';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { embedPage, type Embed } from '@/newsroom/articles/body/embeds';
import type { LibraryItem } from '@/newsroom/media/library-views';
import { useEditorTools } from '../draft/draft-context';
import { BlockField, BlockFrame, useBlockNumber } from './block-frame.client';
import { EmbedDialog } from './embed-dialog.client';

/** A film of another house inside the text: its poster and title; it is not played here. */
export function EmbedBlock(view: NodeViewProps) {
  const { node, editor, updateAttributes } = view;
  const words = ar.editor.blocks.embed;
  const number = useBlockNumber(view);
  const [isChoosing, setChoosing] = useState(false);
  const { draft, digits } = useEditorTools();
  const { provider, code, mediaId } = node.attrs as Embed & { mediaId: number | null };
  const film = { provider, code };
  const posterId = Number(mediaId) || null;

  function choosePoster([picture]: LibraryItem[]): void {
    setChoosing(false);
    if (!picture) return;
    draft.learnPicture(picture);
    updateAttributes({ mediaId: picture.id });
  }

  return (
    <BlockFrame
      view={view}
      kind="embed"
      number={number}
      look={
        <>
          <p className="hd">
            <Icon name="play" />
            <b>{ar.site.media.film(ar.site.media.providers[film.provider])}</b>
            <a href={embedPage(film)} target="_blank" rel="noopener" dir="ltr" className="mut">
              {embedPage(film).replace('https://', '')}
              <span className="vh"> {ar.editor.opensTab}</span>
            </a>
          </p>
          {posterId ? (
            <img src={`/admin/media/${posterId}/full`} alt={words.posterOf(number)} />
          ) : (
            <p className="none">{words.noPoster}</p>
          )}
        </>
      }
      change={(close) => <EmbedDialog film={film} onApply={updateAttributes} onClose={close} />}
    >
      <BlockField
        label={words.titleOf(number)}
        value={String(node.attrs.title)}
        max={300}
        isReadOnly={!editor.isEditable}
        onChange={(title) => updateAttributes({ title })}
      />
      {editor.isEditable && (
        <div className="acts">
          <button type="button" className="btn sm" onClick={() => setChoosing(true)}>
            {words.choosePoster(number)}
          </button>
          {posterId !== null && (
            <button
              type="button"
              className="btn sm"
              onClick={() => updateAttributes({ mediaId: null })}
            >
              {words.removePoster(number)}
            </button>
          )}
        </div>
      )}
      {isChoosing && (
        <MediaPicker
          kind="picture"
          title={words.posterTitle}
          confirm={() => words.posterConfirm}
          digits={digits}
          onChoose={choosePoster}
          onClose={() => setChoosing(false)}
        />
      )}
    </BlockFrame>
  );
}
