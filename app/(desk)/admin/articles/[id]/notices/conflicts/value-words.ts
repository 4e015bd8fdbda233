import { ar } from '@/messages/ar';
import type { ArticleFields, FieldName } from '@/newsroom/articles/fields';
import type { SectionRef } from '@/newsroom/articles/views';
import type { KnownRefs } from '../../draft/draft-state';

/** A chosen value as plain words; what is not known by name stands as its number. */
export function valueWords(
  field: FieldName,
  value: unknown,
  refs: KnownRefs,
  sections: SectionRef[],
): string {
  const values = { [field]: value } as Partial<ArticleFields>;
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
  return field === 'sectionId' ? (sections.find(({ id }) => id === value)?.name ?? '') : '';
}
