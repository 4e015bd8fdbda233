'use client';

import { useRouter } from 'next/navigation';
import type { ComponentProps } from 'react';
import { ActionForm } from './action-form.client';

/** An ActionForm after which the screen is read anew. */
export function RefreshingForm(props: Omit<ComponentProps<typeof ActionForm>, 'onDone'>) {
  const router = useRouter();
  return <ActionForm {...props} onDone={() => router.refresh()} />;
}
