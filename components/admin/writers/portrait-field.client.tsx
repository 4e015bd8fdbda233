'use client';

import { useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import { MediaPicker } from '../picker/media-picker.client';

const words = ar.writerDesk;

/** The picture of a writer, out of the library; without scripts it stays as it is. */
export function PortraitField({
  portraitId,
  digits,
}: {
  portraitId: number | null;
  digits: DigitSystem;
}) {
  const [id, setId] = useState(portraitId);
  const [isChoosing, setChoosing] = useState(false);
  return (
    <fieldset className="portrait">
      <legend>{words.portrait}</legend>
      <input type="hidden" name="portraitId" value={id ?? ''} />
      {id === null ? (
        <p className="mut">{words.noPortrait}</p>
      ) : (
        <img src={`/admin/media/${id}/square`} alt="" width={96} height={96} />
      )}
      <div className="row">
        <button type="button" className="btn sm" onClick={() => setChoosing(true)}>
          <Icon name="image" className="s" />
          {id === null ? words.choosePortrait : words.changePortrait}
        </button>
        {id !== null && (
          <button type="button" className="btn sm ghost" onClick={() => setId(null)}>
            {words.removePortrait}
          </button>
        )}
      </div>
      {isChoosing && (
        <MediaPicker
          kind="picture"
          title={words.portraitTitle}
          confirm={() => words.portraitConfirm}
          digits={digits}
          onChoose={([picture]) => {
            if (picture) setId(picture.id);
            setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </fieldset>
  );
}
