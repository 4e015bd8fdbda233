'use client';

import { use, useId, useState, useSyncExternalStore } from 'react';
import { Icon } from '@/components/ui/icon';
import { desk } from '@/messages/ar-desk';
import { controlProps, Field } from '../field';
import { FormContext } from '../form-context';

const never = () => () => undefined;

/** A password whose letters can be shown; the button for that stands only where it works. */
export function PasswordField({
  name,
  label,
  hint,
  autoComplete = 'current-password',
}: {
  name: string;
  label: string;
  hint?: string;
  autoComplete?: 'current-password' | 'new-password';
}) {
  const id = useId();
  const [shown, setShown] = useState(false);
  const hasScripts = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const error = use(FormContext).refusal?.fields?.[name];
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        name={name}
        type={shown ? 'text' : 'password'}
        dir="ltr"
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        required
        {...controlProps(id, { error, hint })}
      />
      {hasScripts && (
        <button
          type="button"
          className="icb"
          aria-label={shown ? desk.signIn.hidePassword : desk.signIn.showPassword}
          onClick={() => setShown(!shown)}
        >
          <Icon name={shown ? 'eye-off' : 'eye'} />
        </button>
      )}
    </Field>
  );
}
