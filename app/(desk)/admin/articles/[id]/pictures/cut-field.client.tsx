'use client';

import { useId } from 'react';
import { Field } from '@/components/admin/field';
import { ar } from '@/messages/ar';

const CUTS = ['wide', 'classic', 'square', 'full'] as const;
export type Cut = (typeof CUTS)[number];

/** The cut that an attribute of the rich text names; the wide one for anything unknown. */
export function cutOf(value: unknown): Cut {
  return CUTS.find((cut) => cut === value) ?? 'wide';
}

/** Which cut of a picture readers see. */
export function CutField(props: { label: string; value: Cut; onChange: (cut: Cut) => void }) {
  const id = useId();
  return (
    <Field id={id} label={props.label}>
      <select
        id={id}
        value={props.value}
        onChange={(event) => props.onChange(cutOf(event.target.value))}
      >
        {CUTS.map((cut) => (
          <option key={cut} value={cut}>
            {ar.editor.picture.cuts[cut]}
          </option>
        ))}
      </select>
    </Field>
  );
}
