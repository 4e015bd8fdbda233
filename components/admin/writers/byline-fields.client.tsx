'use client';

import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import { SavedInstead } from '../settings/saved-instead.client';
import { TextAreaField, TextField } from '../text-field.client';
import { PortraitField } from './portrait-field.client';

const words = ar.writerDesk;

/** What a byline says of its writer. */
export interface Byline {
  name: string;
  headline: string;
  bio: string;
  links: string[];
  portraitId: number | null;
}

/** The fields that a writer may fill in alone, too. */
export function BylineFields({ byline, digits }: { byline: Byline; digits: DigitSystem }) {
  return (
    <>
      <TextField
        name="name"
        label={words.name}
        defaultValue={byline.name}
        maxLength={80}
        dir="auto"
        required
      />
      <SavedInstead name="name" />
      <TextField
        name="headline"
        label={words.headline}
        hint={words.headlineHint}
        defaultValue={byline.headline}
        maxLength={120}
        dir="auto"
      />
      <SavedInstead name="headline" />
      <TextAreaField
        name="bio"
        label={words.bio}
        defaultValue={byline.bio}
        maxLength={1000}
        rows={5}
      />
      <SavedInstead name="bio" />
      <TextAreaField
        name="links"
        label={words.links}
        hint={words.linksHint}
        defaultValue={byline.links.join('\n')}
        dir="ltr"
        spellCheck={false}
        rows={3}
      />
      <SavedInstead name="links" />
      <PortraitField portraitId={byline.portraitId} digits={digits} />
    </>
  );
}
