'use client';

import { palette } from '@/messages/ar-palette';
import { ask } from './palette-signal';

/** Opens the list of keys. */
export function KeysButton() {
  return (
    <button type="button" className="btn ghost" onClick={() => ask('keys')}>
      {palette.keys}
    </button>
  );
}
