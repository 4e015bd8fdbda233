'use client';

import { use } from 'react';
import { ar } from '@/messages/ar';
import { FormContext } from '../form-context';

/** The names of the chosen pictures that are not the person's to change. */
export function NotYours() {
  const { refusal } = use(FormContext);
  const data = refusal?.data as { pictures?: { name: string }[] } | undefined;
  if (!data?.pictures) return null;
  const names = data.pictures.map(({ name }) => `«${name}»`).join('، ');
  return <p className="hint">{ar.media.bulk.notYours(names)}</p>;
}
