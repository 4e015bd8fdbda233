'use client';

import type { ComponentProps } from 'react';
import { TextField } from './text-field.client';

/** A part of an address: Latin letters from left to right, which no keyboard mends. */
export function SlugField(field: ComponentProps<typeof TextField>) {
  return <TextField dir="ltr" autoCapitalize="none" spellCheck={false} {...field} />;
}
