'use client';

import { useCallback, useState, type ReactNode } from 'react';
import type { AnyFormAction } from '../form-result';
import { ConfirmContext, type ConfirmAsk } from './confirm-context';
import { ConfirmDialog } from './confirm-dialog.client';

/** Forms inside ask here for the password when their act needs it, and lose nothing. */
export function ConfirmProvider({
  action,
  children,
}: {
  action: AnyFormAction;
  children: ReactNode;
}) {
  const [asked, setAsked] = useState<ConfirmAsk | null>(null);
  const close = useCallback(() => setAsked(null), []);
  return (
    <ConfirmContext value={setAsked}>
      {children}
      {asked && (
        <ConfirmDialog
          hasFactor={asked.hasFactor}
          action={action}
          onClose={close}
          onDone={() => {
            setAsked(null);
            asked.again();
          }}
        />
      )}
    </ConfirmContext>
  );
}
