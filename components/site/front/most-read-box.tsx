import { ar } from '@/messages/ar';
import type { ArticleCard } from '@/newsroom/articles/views';
import { formatNumber } from '@/newsroom/arabic/digits';
import { BidiText } from '../bidi-text';
import type { Edition } from '../edition';
import { SectionHead } from '../section-head';

/** The first of the most read, under large numerals. */
export function MostReadBox({ stories, edition }: { stories: ArticleCard[]; edition: Edition }) {
  return (
    <section className="mr" aria-labelledby="most-read">
      <SectionHead
        title={ar.site.front.mostRead}
        id="most-read"
        href="/most-read"
        more={ar.site.frame.all}
        light
      />
      <ol>
        {stories.map((story, index) => (
          <li key={story.id}>
            <span className="n">{formatNumber(index + 1, edition.dates)}</span>
            <h3 className="t t-4">
              <a href={story.address}>
                <BidiText text={story.title} />
              </a>
            </h3>
          </li>
        ))}
      </ol>
    </section>
  );
}
