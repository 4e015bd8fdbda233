'use client';

import type { NodeViewProps } from '@tiptap/react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { useDraft, useEditorTools } from '../draft/draft-context';
import { listedGallery } from '../draft/known-media';
import { BlockFrame, useBlockNumber } from '../../../rich-text/block-frame.client';
import { GalleryDialog } from './gallery-dialog.client';

/** A gallery inside the text: its title and its first pictures. */
export function GalleryBlock(view: NodeViewProps) {
  const words = ar.editor.blocks.gallery;
  const { draft, digits } = useEditorTools();
  const number = useBlockNumber(view);
  const id = Number(view.node.attrs.galleryId);
  const gallery = useDraft((state) => state.refs.galleries[id]);
  return (
    <BlockFrame
      view={view}
      kind="gallery"
      number={number}
      look={
        <>
          <p className="hd">
            <Icon name="images" />
            <b dir="auto">{gallery?.title ?? words.unknown}</b>
            {gallery && (
              <span className="mut num">{ar.galleries.count(gallery.count, { digits })}</span>
            )}
          </p>
          <div className="strip">
            {gallery?.strip.map((address) => (
              <img key={address} src={address} alt="" />
            ))}
          </div>
        </>
      }
      change={{
        word: words.change(number),
        dialog: (close) => (
          <GalleryDialog
            onChoose={(chosen) => {
              draft.learn({ galleries: [listedGallery(chosen)] });
              view.updateAttributes({ galleryId: chosen.id });
            }}
            onClose={close}
          />
        ),
      }}
    >
      <a className="lnk" href={`/admin/media/galleries/${id}`} target="_blank" rel="noopener">
        {words.edit(number)}
        <span className="vh"> {ar.editor.opensTab}</span>
      </a>
    </BlockFrame>
  );
}
