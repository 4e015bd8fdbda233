'use client';

import { ar } from '@/messages/ar';
import { excerpt } from '@/newsroom/arabic/excerpt';
import { bodyText } from '@/newsroom/articles/body/body-text';
import type { SectionRef } from '@/newsroom/articles/views';
import { useDraft, useEditorTools } from '../draft/draft-context';

const DESCRIPTION_LENGTH = 155;

/** Address, headline and description as a search engine is likely to print them. */
export function SearchPreview({ sections }: { sections: SectionRef[] }) {
  const { articleId, newspaper } = useEditorTools();
  const fields = useDraft((state) => state.fields);
  const slug = sections.find((section) => section.id === fields.sectionId)?.slug;
  const host = newspaper.url.replace(/^https?:\/\//, '');
  return (
    <div className="seo">
      <div className="u" dir="ltr">
        {[host, slug, articleId].filter(Boolean).join(' › ')}
      </div>
      <div className="h" dir="auto">
        {fields.title || ar.editor.untitled} | {newspaper.name}
      </div>
      <div className="d" dir="auto">
        {excerpt(fields.standfirst || bodyText(fields.body), DESCRIPTION_LENGTH)}
      </div>
    </div>
  );
}
