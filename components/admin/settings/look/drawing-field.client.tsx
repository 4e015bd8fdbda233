'use client';

import { use, useId } from 'react';
import { Icon } from '@/components/ui/icon';
import { controlProps } from '../../field';
import { FilePick } from '../../file-pick.client';
import { FormContext } from '../../form-context';

/** Chooses a drawing from this device, in an ActionForm. */
export function DrawingField({ name, label, hint }: { name: string; label: string; hint: string }) {
  const id = useId();
  const { refusal } = use(FormContext);
  const error = refusal?.fields?.[name];
  return (
    <div className="f">
      <label htmlFor={id}>{label}</label>
      <FilePick
        name={name}
        accept=".svg,.png,.webp,image/svg+xml,image/png,image/webp"
        {...controlProps(id, { error, hint })}
      />
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {error && (
        <p className="errt" id={`${id}-error`}>
          <Icon name="circle-alert" className="s" />
          {error}
        </p>
      )}
    </div>
  );
}
