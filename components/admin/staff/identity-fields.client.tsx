'use client';

import { ar } from '@/messages/ar';
import { TextField } from '../text-field.client';

/** What an account is called, and where its letters go. */
export function IdentityFields({
  name,
  email,
  emailHint = ar.staff.identity.emailHint,
}: {
  name: string;
  email: string;
  emailHint?: string | undefined;
}) {
  const words = ar.staff.identity;
  return (
    <div className="pair">
      <TextField
        name="name"
        label={words.name}
        defaultValue={name}
        dir="auto"
        autoComplete="name"
      />
      <TextField
        name="email"
        label={words.email}
        hint={emailHint}
        defaultValue={email}
        type="email"
        dir="ltr"
        autoComplete="email"
      />
    </div>
  );
}
