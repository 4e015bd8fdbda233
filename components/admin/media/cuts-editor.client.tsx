'use client';

import { useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import { automaticCrop } from '@/newsroom/media/crop-geometry';
import type { Crop } from '@/newsroom/media/crops';
import type { DeskMedia } from '@/newsroom/media/library-views';
import { RATIO_SLOTS, SLOTS, type RatioSlot } from '@/newsroom/media/slots';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';
import { CropFrame } from './crop-frame.client';
import { CropPreview } from './crop-preview';
import { FocalPoint } from './focal-point.client';

type Tool = 'focal' | RatioSlot;
type Cuts = Pick<DeskMedia, 'focal' | 'crops'>;

const FOCAL: Tool = 'focal';

/** The focal point of a picture, its cuts as readers will see them, and crops by hand. */
export function CutsEditor({
  media,
  src,
  digits,
  action,
  onChanged,
}: {
  media: DeskMedia;
  /** The whole picture. */
  src: string;
  digits: DigitSystem;
  /** Null where the person may only look. */
  action: AnyFormAction | null;
  onChanged: () => void;
}) {
  const words = ar.media.cuts;
  const stored: Cuts = { focal: media.focal, crops: media.crops };
  const [cuts, setCuts] = useState(stored);
  const [tool, setTool] = useState(FOCAL);
  const isChanged = JSON.stringify(cuts) !== JSON.stringify(stored);
  const cropOf = (slot: RatioSlot): Crop =>
    cuts.crops[slot] ?? automaticCrop(media, SLOTS[slot].ratio, cuts.focal);
  const setCrop = (slot: RatioSlot, crop: Crop | undefined): void => {
    const { [slot]: _, ...others } = cuts.crops;
    setCuts({ ...cuts, crops: crop ? { ...others, [slot]: crop } : others });
  };
  const stage = { src, media, digits, isReadOnly: action === null };
  return (
    <section className="cuts" aria-label={words.title}>
      {tool === 'focal' ? (
        <FocalPoint {...stage} at={cuts.focal} onMove={(focal) => setCuts({ ...cuts, focal })} />
      ) : (
        <CropFrame
          {...stage}
          slot={tool}
          crop={cropOf(tool)}
          onChange={(crop) => setCrop(tool, crop)}
        />
      )}
      {action && (
        <div className="seg" role="group" aria-label={words.tools}>
          {[FOCAL, ...RATIO_SLOTS].map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={tool === name}
              onClick={() => setTool(name)}
            >
              {name === 'focal' ? words.focal : <bdi dir="ltr">{words.ratios[name]}</bdi>}
            </button>
          ))}
        </div>
      )}
      <ul className="crops" aria-label={words.previews}>
        {RATIO_SLOTS.map((slot) => (
          <CropPreview
            key={slot}
            src={src}
            crop={cropOf(slot)}
            slot={slot}
            label={words.ratios[slot]}
            note={cuts.crops[slot] && words.byHand}
          />
        ))}
      </ul>
      {action && (
        <>
          <p className="hint">{tool === 'focal' ? words.focalHint : words.frameHint}</p>
          <ActionForm action={action} onDone={onChanged} className="row">
            <input type="hidden" name="id" value={media.id} />
            <input type="hidden" name="version" value={media.version} />
            <input type="hidden" name="focal" value={JSON.stringify(cuts.focal)} />
            <input type="hidden" name="crops" value={JSON.stringify(cuts.crops)} />
            {tool === 'focal' && media.attention && (
              <button
                type="button"
                className="btn sm"
                onClick={() => setCuts({ ...cuts, focal: media.attention ?? cuts.focal })}
              >
                <Icon name="crosshair" className="s" />
                {words.suggestion}
              </button>
            )}
            {tool !== 'focal' && cuts.crops[tool] && (
              <button type="button" className="btn sm" onClick={() => setCrop(tool, undefined)}>
                <Icon name="rotate-ccw" className="s" />
                {words.automatic}
              </button>
            )}
            {isChanged && (
              <>
                <SubmitButton className="btn sm pri" busy={words.saving}>
                  {words.save}
                </SubmitButton>
                <button type="button" className="btn sm ghost" onClick={() => setCuts(stored)}>
                  {words.reset}
                </button>
              </>
            )}
          </ActionForm>
        </>
      )}
    </section>
  );
}
