import type { Crop } from '@/newsroom/media/crops';
import { SLOTS, type RatioSlot } from '@/newsroom/media/slots';

/** One cut as readers will see it, drawn from the whole picture. */
export function CropPreview({
  src,
  crop,
  slot,
  label,
  note,
}: {
  src: string;
  crop: Crop;
  slot: RatioSlot;
  label: string;
  /** Beside its name. */
  note?: string;
}) {
  return (
    <li>
      <span className="cut" dir="ltr" style={{ aspectRatio: SLOTS[slot].ratio }}>
        <img
          src={src}
          alt=""
          style={{
            inlineSize: `${100 / crop.width}%`,
            blockSize: `${100 / crop.height}%`,
            insetInlineStart: `${(-100 * crop.x) / crop.width}%`,
            insetBlockStart: `${(-100 * crop.y) / crop.height}%`,
          }}
        />
      </span>
      <small>
        <bdi dir="ltr">{label}</bdi>
        {note && ` · ${note}`}
      </small>
    </li>
  );
}
