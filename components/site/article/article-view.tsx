import { ar } from '@/messages/ar';
import type { StoriesAround } from '@/newsroom/articles/list-related';
import type { ArticlePage } from '@/newsroom/articles/views';
import { Body } from '../body';
import type { Edition } from '../edition';
import { AgeNote } from './age-note';
import { ArticleHeader } from './article-header';
import { CorrectionNotes, CorrectionPointer } from './correction-notes';
import { Figure } from './figure';
import { NextStory } from './next-story';
import { RelatedStories } from './related-stories';
import { ShareList } from './share-list';
import { SideColumn } from './side-column';
import { TagList } from './tag-list';
import { TrustBox } from './trust-box';
import { WriterBoxes } from './writer-boxes';

const HERO = '(min-width:1344px) 952px,(min-width:1024px) calc(100vw - 392px),100vw';

/** A story's page between header and footer; previews show the same and are not counted. */
export function ArticleView({
  article,
  around,
  isCounted = false,
  edition,
}: {
  article: ArticlePage;
  around: StoriesAround;
  /** Opening the page counts as a view (enhance/count-view). */
  isCounted?: boolean;
  edition: Edition;
}) {
  const { picture } = article;
  const { next, related } = around;
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
            <AgeNote article={article} edition={edition} />
            <CorrectionPointer article={article} edition={edition} />
            <Body article={article} digits={edition.dates.digits} />
            <CorrectionNotes article={article} edition={edition} />
            <TagList tags={article.tags} />
            <WriterBoxes writers={article.writers} />
            <TrustBox article={article} url={url} edition={edition} />
            {next && <NextStory story={next} edition={edition} />}
            <p className="addr">
              {ar.site.article.address} <bdi dir="ltr">{url}</bdi>
            </p>
          </div>
          <ShareList title={article.title} url={url} />
          <SideColumn around={around} edition={edition} />
        </article>
      </div>
      <RelatedStories stories={related} edition={edition} />
    </>
  );
}
