'use client';

import { ar } from '@/messages/ar';
import { excerpt } from '@/newsroom/arabic/excerpt';
import { bodyText } from '@/newsroom/articles/body/body-text';
import { useDraft, useEditorTools } from '../draft/draft-context';
import { useLastSave } from '../preview/use-last-save';

const words = ar.editor.share;

/** As many letters as these programs show of a description. */
const DESCRIPTION_LENGTH = 90;

/** The cards under which WhatsApp and X are likely to show the story's address. */
export function SharePreviews() {
  const { articleId, newspaper } = useEditorTools();
  const { title, standfirst, body } = useDraft((state) => state.fields);
  const savedAt = useLastSave();
  const host = new URL(newspaper.url).host;
  const version = savedAt === null ? '' : `?saved=${encodeURIComponent(savedAt)}`;
  const picture = (
    // The drawn picture itself: what stands on it is said beside it.
    <img src={`/api/articles/${articleId}/share-card${version}`} alt="" width={1200} height={630} />
  );
  const headline = title || ar.editor.untitled;
  return (
    <div className="shp">
      <figure>
        <figcaption>{words.whatsApp}</figcaption>
        <div className="wa">
          {picture}
          <div>
            <b dir="auto">{headline}</b>
            <p dir="auto">{excerpt(standfirst || bodyText(body), DESCRIPTION_LENGTH)}</p>
            <span dir="ltr">{host}</span>
          </div>
        </div>
      </figure>
      <figure>
        <figcaption>{words.x}</figcaption>
        <div className="xc">
          {picture}
          <b dir="auto">{headline}</b>
        </div>
        <span className="mut">{words.from(host)}</span>
      </figure>
      <p className="hint">{words.hint}</p>
    </div>
  );
}
