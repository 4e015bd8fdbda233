'use client';

import { useLinkStatus } from 'next/link';

/** A line under the pressed link while its screen is on the way; styles wait before they show it. */
export function LinkPending() {
  const { pending } = useLinkStatus();
  return <i className={pending ? 'pend on' : 'pend'} aria-hidden="true" />;
}
