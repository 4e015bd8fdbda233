import { ar } from '@/messages/ar';
import type { ArticleCard, ArticlePage } from '@/newsroom/articles/views';
import { Body } from '../body';
import type { Edition } from '../edition';
import { HeadlineList } from '../headline-list';
import { SectionHead } from '../section-head';
import { StoryCard } from '../story-card';
import { ArticleHeader } from './article-header';
import { CorrectionNotes } from './correction-notes';
import { Figure } from './figure';
import { ShareList } from './share-list';
import { TagList } from './tag-list';
import { WriterBoxes } from './writer-boxes';

const HERO = '(min-width:1344px) 952px,(min-width:1024px) calc(100vw - 392px),100vw';
const RELATED = '(min-width:1280px) 272px,(min-width:1024px) 22vw,(min-width:768px) 46vw,100vw';

/** A story's page between header and footer; previews show the same and are not counted. */
export function ArticleView({
  article,
  related,
  fromSection,
  isCounted = false,
  edition,
}: {
  article: ArticlePage;
  related: ArticleCard[];
  fromSection: ArticleCard[];
  /** Opening the page counts as a view (enhance/count-view). */
  isCounted?: boolean;
  edition: Edition;
}) {
  const { picture } = article;
  const url = edition.publication.url + article.address;
  return (
    <>
      <div className="prog" aria-hidden="true" />
      <div className="wrap">
        <article className="art" data-viewed={isCounted ? article.id : undefined}>
          <ArticleHeader article={article} edition={edition} />
          {picture && (
            <Figure
              picture={picture}
              caption={picture.caption}
              credit={picture.credit}
              sizes={HERO}
              lead
            />
          )}
          <div className="main">
            <Body article={article} digits={edition.dates.digits} />
            <CorrectionNotes article={article} edition={edition} />
            <TagList tags={article.tags} />
            <WriterBoxes writers={article.writers} />
            <p className="addr">
              {ar.site.article.address} <bdi dir="ltr">{url}</bdi>
            </p>
          </div>
          <ShareList title={article.title} url={url} />
          {fromSection.length > 0 && (
            <aside className="side" aria-labelledby="side">
              <div className="stick">
                <SectionHead title={ar.site.article.fromSection} id="side" light />
                <HeadlineList stories={fromSection} edition={edition} />
              </div>
            </aside>
          )}
        </article>
      </div>
      {related.length > 0 && (
        <section className="wrap blk" aria-labelledby="related">
          <SectionHead title={ar.site.article.related} id="related" />
          <div className="sec4 plain ruled">
            {related.map((story) => (
              <StoryCard
                key={story.id}
                story={story}
                edition={edition}
                sizes={RELATED}
                phoneThumb
                withNote={false}
              />
            ))}
          </div>
        </section>
      )}
    </>
  );
}
