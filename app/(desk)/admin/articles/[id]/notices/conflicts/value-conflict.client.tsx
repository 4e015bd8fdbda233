'use client';

import { ar } from '@/messages/ar';
import type { SectionRef } from '@/newsroom/articles/views';
import { useDraft } from '../../draft/draft-context';
import type { OpenConflict } from '../../draft/draft-state';
import { KeepMine, KeepTheirs } from './keep-buttons.client';
import { Version } from './line-conflict.client';
import { valueWords } from './value-words';

/** Two choices of something that is no text: a section, tags, a picture. */
export function ValueConflict({
  conflict,
  sections,
}: {
  conflict: OpenConflict;
  sections: SectionRef[];
}) {
  const words = ar.editor.conflict;
  const { field, base, theirs, theirsBy } = conflict;
  const mine = useDraft((state) => state.fields[field]);
  const refs = useDraft((state) => state.refs);
  const said = (value: unknown): string => valueWords(field, value, refs, sections) || words.empty;
  return (
    <div className="two">
      {base !== undefined && <Version caption={words.base}>{said(base)}</Version>}
      <Version caption={words.mine} button={<KeepMine conflict={conflict} />}>
        {said(mine)}
      </Version>
      <Version caption={words.theirs(theirsBy)} button={<KeepTheirs conflict={conflict} />}>
        {said(theirs)}
      </Version>
    </div>
  );
}
