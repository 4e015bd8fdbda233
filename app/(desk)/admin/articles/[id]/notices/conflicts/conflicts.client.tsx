'use client';

import { ar } from '@/messages/ar';
import type { SectionRef } from '@/newsroom/articles/views';
import { useDraft } from '../../draft/draft-context';
import type { OpenConflict } from '../../draft/draft-state';
import { BodyConflict } from './body-conflict.client';
import { LineConflict } from './line-conflict.client';
import { ValueConflict } from './value-conflict.client';

/** Fields that a colleague changed meanwhile: both texts stand here until one is chosen. */
export function Conflicts({ sections }: { sections: SectionRef[] }) {
  const conflicts = useDraft((state) => state.conflicts);
  return Object.values(conflicts).map((conflict) => (
    <ConflictBox key={conflict.field} conflict={conflict} sections={sections} />
  ));
}

function ConflictBox({ conflict, sections }: { conflict: OpenConflict; sections: SectionRef[] }) {
  const words = ar.editor.conflict;
  const name = ar.editor.fields[conflict.field];
  return (
    <section className="cf" role="alert" aria-label={words.title(name)}>
      <h2>{words.title(name)}</h2>
      <p>{words.text(conflict.theirsBy)}</p>
      <Choice conflict={conflict} sections={sections} />
    </section>
  );
}

function Choice({ conflict, sections }: { conflict: OpenConflict; sections: SectionRef[] }) {
  switch (conflict.field) {
    case 'title':
    case 'standfirst':
    case 'place':
      return <LineConflict conflict={conflict} />;
    case 'body':
      return <BodyConflict conflict={conflict} />;
    default:
      return <ValueConflict conflict={conflict} sections={sections} />;
  }
}
