import { ar } from '@/messages/ar';
import type { ArticlePage } from '@/newsroom/articles/views';
import type { Edition } from '../edition';
import { encodeArabic } from './encode-arabic';

/** What readers may hold the newspaper to: how the story was made, the rules, and whom to tell of a mistake. */
export function TrustBox({
  article: { kind, title },
  url,
  edition: { publication },
}: {
  article: Pick<ArticlePage, 'kind' | 'title'>;
  url: string;
  edition: Pick<Edition, 'publication'>;
}) {
  const words = ar.article.trust;
  const to = publication.contactEmail;
  const subject = encodeArabic(words.subject(title));
  return (
    <section className="trust" aria-labelledby="trust">
      <h2 id="trust">{words.title}</h2>
      <p>
        {words.made[kind]} {words.sources}
      </p>
      <ul>
        <li>
          <a href="/pages/editorial">{words.editorial}</a>
        </li>
        <li>
          <a href="/pages/corrections">{words.policy}</a>
        </li>
        {to && (
          <li>
            <a href={`mailto:${to}?subject=${subject}&body=${encodeURIComponent(url)}`}>
              {ar.site.corrections.report}
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}
