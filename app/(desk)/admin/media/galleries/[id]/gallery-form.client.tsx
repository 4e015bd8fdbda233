'use client';

import { useId, useState } from 'react';
import { Field } from '@/components/admin/field';
import { MediaPicker } from '@/components/admin/picker/media-picker.client';
import { RefusalBanner } from '@/components/admin/refusal-banner';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import { MAX_GALLERY_PICTURES } from '@/newsroom/galleries/limits';
import type { DeskGallery } from '@/newsroom/galleries/views';
import type { LibraryItem } from '@/newsroom/media/library-views';
import type { FormItem } from './gallery-items';
import { GalleryPictures } from './gallery-pictures.client';
import { useGalleryForm } from './use-gallery-form';

/** Title and pictures of a gallery, changed here and saved together. */
export function GalleryForm({
  gallery,
  mayEdit,
  digits,
}: {
  gallery: DeskGallery;
  mayEdit: boolean;
  digits: DigitSystem;
}) {
  const words = ar.galleries.form;
  const id = useId();
  const form = useGalleryForm(gallery, MAX_GALLERY_PICTURES);
  const [isAdding, setAdding] = useState(false);
  const { title, items, standing, isSaving } = form;
  const isFull = items.length >= MAX_GALLERY_PICTURES;
  return (
    <>
      <form
        className="gf"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isSaving) form.save();
        }}
      >
        {standing.refusal && <RefusalBanner sentence={standing.refusal} />}
        {!mayEdit && <p className="ban b">{words.readOnly}</p>}
        <Field id={id} label={words.name}>
          <input
            id={id}
            value={title}
            maxLength={200}
            dir="auto"
            readOnly={!mayEdit}
            onChange={(event) => form.setTitle(event.target.value)}
          />
        </Field>
        <h2>{words.pictures}</h2>
        <p className="mut">{items.length === 0 ? words.empty : words.order}</p>
        <GalleryPictures form={form} mayEdit={mayEdit} digits={digits} />
        {mayEdit && (
          <div className="acts">
            <button
              type="button"
              className="btn"
              aria-disabled={isFull || undefined}
              onClick={() => setAdding(!isFull)}
            >
              <Icon name="image-plus" className="s" />
              {words.add}
            </button>
            <button
              type="submit"
              className="btn pri"
              aria-disabled={isSaving || undefined}
              aria-busy={isSaving || undefined}
            >
              {isSaving ? words.saving : words.save}
            </button>
            <p className="mut" role="status">
              {isFull && `${words.full(MAX_GALLERY_PICTURES, { digits })} `}
              {standing.kind === 'changed' && words.unsaved}
              {standing.kind === 'saved' && words.saved}
            </p>
          </div>
        )}
      </form>
      {isAdding && (
        <MediaPicker
          kind="picture"
          title={words.addTitle}
          confirm={() => words.addConfirm}
          isMany
          digits={digits}
          onChoose={(chosen) => {
            setAdding(false);
            form.add(chosen.map(newItem));
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}

function newItem({ id, alt, caption, thumbnail, rights }: LibraryItem): FormItem {
  return {
    mediaId: id,
    caption: '',
    thumbnail,
    alt,
    libraryCaption: caption,
    isHidden: rights === 'expired' || rights === 'recalled',
  };
}
