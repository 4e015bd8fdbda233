'use client';

import { use, type ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import { Icon } from '@/components/ui/icon';
import { FormContext } from './form-context';

/** Sends the form around it; while that runs it says so and takes no second press. */
export function SubmitButton({
  children,
  busy,
  className = 'btn pri',
  label,
  describedBy,
}: {
  children: ReactNode;
  /** The words while the form is under way; without them the children stay. */
  busy?: string;
  className?: string;
  /** The name of a button that shows an icon only. */
  label?: string;
  /** Id of what the button acts on, where a screen has several alike. */
  describedBy?: string;
}) {
  const form = use(FormContext);
  const status = useFormStatus();
  const pending = form.pending || status.pending;
  return (
    <button
      type="submit"
      className={className}
      aria-busy={pending || undefined}
      aria-disabled={pending || undefined}
      aria-label={label}
      aria-describedby={describedBy}
      title={label}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
    >
      {pending && busy ? (
        <>
          <Icon name="loader-circle" className="s spin" />
          {busy}
        </>
      ) : (
        children
      )}
    </button>
  );
}
