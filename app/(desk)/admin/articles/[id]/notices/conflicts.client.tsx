'use client';

import { ar } from '@/messages/ar';
import type { FieldConflict } from '@/newsroom/articles/autosave-article';
import { bodyText } from '@/newsroom/articles/body/body-text';
import type { ArticleFields, FieldName } from '@/newsroom/articles/fields';
import type { SectionRef } from '@/newsroom/articles/views';
import { useDraft, useEditorTools } from '../draft/draft-context';
import type { KnownRefs } from '../draft/draft-state';

/** Fields that a colleague changed meanwhile: both texts stand here until one is chosen. */
export function Conflicts({ sections }: { sections: SectionRef[] }) {
  const conflicts = useDraft((state) => state.conflicts);
  return Object.values(conflicts).map((conflict) => (
    <ConflictBox key={conflict.field} conflict={conflict} sections={sections} />
  ));
}

function ConflictBox({ conflict, sections }: { conflict: FieldConflict; sections: SectionRef[] }) {
  const words = ar.editor.conflict;
  const { draft } = useEditorTools();
  const fields = useDraft((state) => state.fields);
  const refs = useDraft((state) => state.refs);
  const { field, theirs, theirsBy } = conflict;
  const name = ar.editor.fields[field];
  const said = (value: unknown): string => wordsOf(field, value, refs, sections) || words.empty;
  return (
    <section className="cf" role="alert" aria-label={words.title(name)}>
      <h2>{words.title(name)}</h2>
      <p>{words.text(theirsBy)}</p>
      <div className="two">
        <figure>
          <figcaption>{words.mine}</figcaption>
          <p dir="auto">{said(fields[field])}</p>
          <button type="button" className="btn" onClick={() => draft.resolve(field, 'mine')}>
            {words.keepMine(name)}
          </button>
        </figure>
        <figure>
          <figcaption>{words.theirs(theirsBy)}</figcaption>
          <p dir="auto">{said(theirs)}</p>
          <button type="button" className="btn" onClick={() => draft.resolve(field, 'theirs')}>
            {words.keepTheirs(name)}
          </button>
        </figure>
      </div>
    </section>
  );
}

/** A field's value as plain words. */
function wordsOf(
  field: FieldName,
  value: unknown,
  refs: KnownRefs,
  sections: SectionRef[],
): string {
  const values = { [field]: value } as Partial<ArticleFields>;
  if (values.body) return bodyText(values.body);
  if (values.kind) return ar.states.kind[values.kind];
  if (values.tagIds) return values.tagIds.map((id) => refs.tags[id]?.name ?? `#${id}`).join('، ');
  if (values.writerIds) {
    return values.writerIds.map((id) => refs.writers[id]?.name ?? `#${id}`).join('، ');
  }
  if (values.relatedIds) {
    return values.relatedIds.map((id) => refs.stories[id]?.title || `#${id}`).join('\n');
  }
  if (values.picture) {
    const { mediaId, caption, credit } = values.picture;
    return [caption || refs.pictures[mediaId]?.alt || `#${mediaId}`, credit]
      .filter(Boolean)
      .join(' — ');
  }
  if (field === 'sectionId') return sections.find((section) => section.id === value)?.name ?? '';
  return typeof value === 'string' ? value : '';
}
