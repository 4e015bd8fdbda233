import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

/** The attributes that tie a control to its field's label, hint and error. */
export function controlProps(id: string, { error, hint }: { error?: string; hint?: string }) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return {
    id,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described || undefined,
  };
}

/** Label, frame, hint and error of one control; the control takes `controlProps(id, …)`. */
export function Field({
  id,
  label,
  hint,
  error,
  children,
}: {
  id: string;
  label: string;
  hint?: string;
  error?: string;
  children: ReactNode;
}) {
  return (
    <div className="f">
      <label htmlFor={id}>{label}</label>
      <div className="in">{children}</div>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="errt" id={`${id}-error`}>
          <Icon name="circle-alert" className="s" />
          {error}
        </p>
      )}
    </div>
  );
}
