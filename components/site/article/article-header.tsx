import type { ArticlePage } from '@/newsroom/articles/views';
import { BidiText } from '../bidi-text';
import type { Edition } from '../edition';
import { ArticleByline } from './article-byline';
import { ArticleTools } from './article-tools';
import { Breadcrumb } from './breadcrumb';
import { TopicLabel } from './topic-label';

// Beyond these the headline is set smaller, so that the text still begins in the first view.
const LONG_HEADLINE = 85;
const VERY_LONG_HEADLINE = 130;

/** Where the story belongs, its headline and standfirst, and beside them who wrote it and when. */
export function ArticleHeader({ article, edition }: { article: ArticlePage; edition: Edition }) {
  return (
    <>
      <Breadcrumb section={article.section} />
      <header className="art-h">
        <div>
          <TopicLabel article={article} />
          <h1 className={`t t-1${lengthClass(article.title)}`}>
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
          <ArticleTools article={article} edition={edition} />
        </div>
      </header>
    </>
  );
}

function lengthClass({ length }: string): string {
  if (length <= LONG_HEADLINE) return '';
  return length > VERY_LONG_HEADLINE ? ' long very' : ' long';
}
