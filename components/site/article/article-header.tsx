import { ar } from '@/messages/ar';
import { Icon } from '@/components/ui/icon';
import type { ArticlePage } from '@/newsroom/articles/views';
import { BidiText } from '../bidi-text';
import type { Edition } from '../edition';
import { StoryLabel } from '../story-label';
import { ArticleByline } from './article-byline';
import { ReadingTools } from './reading-tools';

// Beyond this the headline is set smaller, so that the text still begins in the first view.
const LONG_HEADLINE = 85;

/** Where the story belongs, its headline and standfirst, and beside them who wrote it and when. */
export function ArticleHeader({ article, edition }: { article: ArticlePage; edition: Edition }) {
  const { section } = article;
  const isLong = article.title.length > LONG_HEADLINE;
  return (
    <>
      <nav className="crumb" aria-label={ar.site.article.breadcrumb}>
        <a href="/">{ar.site.frame.home}</a>
        <Icon name="chevron-left" />
        <a href={`/${section.slug}`}>{section.name}</a>
      </nav>
      <header className="art-h">
        <div>
          <StoryLabel story={article} withSection={false} />
          <h1 className={isLong ? 't t-1 long' : 't t-1'}>
            <BidiText text={article.title} />
          </h1>
          {article.standfirst && (
            <p className="stand">
              <BidiText text={article.standfirst} />
            </p>
          )}
        </div>
        <div className="art-by">
          <ArticleByline article={article} edition={edition} />
          <ReadingTools />
        </div>
      </header>
    </>
  );
}
