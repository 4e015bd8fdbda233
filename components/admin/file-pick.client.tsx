'use client';

import { useRef, useState, type ComponentProps, type Ref } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';

/** A file of this device, in the newspaper's words: those of the browser are in its own language. */
export function FilePick({
  ref,
  onChange,
  ...input
}: Omit<ComponentProps<'input'>, 'type' | 'ref'> & { ref?: Ref<HTMLInputElement> }) {
  const field = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState('');
  return (
    <div className="file-pick" ref={field}>
      <input
        ref={ref}
        type="file"
        className="vh"
        onChange={(event) => {
          setChosen(event.target.files?.[0]?.name ?? '');
          onChange?.(event);
        }}
        {...input}
      />
      {/* The field itself has the name and the focus; this is what the eye and the pointer find. */}
      <button
        type="button"
        className="btn sm"
        tabIndex={-1}
        aria-hidden="true"
        disabled={input.disabled}
        onClick={() => field.current?.querySelector('input')?.click()}
      >
        <Icon name="upload" className="s" />
        {ar.upload.pickOne}
      </button>
      <bdi className="mut">{chosen || ar.upload.nothingChosen}</bdi>
    </div>
  );
}
