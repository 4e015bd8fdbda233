'use client';

import { useId } from 'react';
import { controlProps, Field } from '@/components/admin/field';
import { ar } from '@/messages/ar';
import type { ArticleKindName, SectionRef } from '@/newsroom/articles/views';
import { useCanEdit, useDraft, useEditorTools } from '../draft/draft-context';
import { RELATED_FIELD } from '../panel/text-notes';
import { RefField } from './ref-field.client';
import { StoryChoice } from './story-choice.client';

const KINDS: ArticleKindName[] = ['news', 'report', 'opinion', 'explainer'];

/** Where a story belongs: section, kind, tags, writers, place, and what stands beside it. */
export function Classification({ sections }: { sections: SectionRef[] }) {
  return (
    <>
      <SectionField sections={sections} />
      <RefField name="tagIds" />
      <RefField name="writerIds" />
      <KindField />
      <PlaceField />
      <RelatedField />
    </>
  );
}

function SectionField({ sections }: { sections: SectionRef[] }) {
  const id = useId();
  const { draft } = useEditorTools();
  const canEdit = useCanEdit();
  const value = useDraft((state) => state.fields.sectionId);
  const error = useDraft((state) => state.fieldErrors.sectionId);
  return (
    <Field id={id} label={ar.editor.fields.sectionId} error={error}>
      <select
        {...controlProps(id, { error })}
        data-field="sectionId"
        value={value ?? ''}
        disabled={!canEdit}
        onChange={({ target }) => draft.set('sectionId', Number(target.value) || null)}
      >
        <option value="">{ar.editor.noSection}</option>
        {sections.map((section) => (
          <option key={section.id} value={section.id}>
            {section.name}
          </option>
        ))}
      </select>
    </Field>
  );
}

function RelatedField() {
  const { draft } = useEditorTools();
  const canEdit = useCanEdit();
  const ids = useDraft((state) => state.fields.relatedIds);
  const error = useDraft((state) => state.fieldErrors.relatedIds);
  return (
    <StoryChoice
      boxId={RELATED_FIELD}
      label={ar.editor.fields.relatedIds}
      ids={ids}
      canEdit={canEdit}
      error={error}
      onChange={(chosen) => draft.set('relatedIds', chosen)}
    />
  );
}

function KindField() {
  const id = useId();
  const { draft } = useEditorTools();
  const canEdit = useCanEdit();
  const value = useDraft((state) => state.fields.kind);
  return (
    <Field id={id} label={ar.editor.fields.kind}>
      <select
        id={id}
        value={value}
        disabled={!canEdit}
        onChange={({ target }) => draft.set('kind', target.value as ArticleKindName)}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {ar.states.kind[kind]}
          </option>
        ))}
      </select>
    </Field>
  );
}

function PlaceField() {
  const id = useId();
  const { draft } = useEditorTools();
  const canEdit = useCanEdit();
  const value = useDraft((state) => state.fields.place);
  const error = useDraft((state) => state.fieldErrors.place);
  return (
    <Field id={id} label={ar.editor.fields.place} error={error}>
      <input
        {...controlProps(id, { error })}
        value={value}
        maxLength={100}
        dir={value ? 'auto' : 'rtl'}
        placeholder={ar.editor.placeHint}
        readOnly={!canEdit}
        onChange={(event) => draft.set('place', event.target.value)}
      />
    </Field>
  );
}
