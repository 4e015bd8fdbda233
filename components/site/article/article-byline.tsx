import { ar } from '@/messages/ar';
import type { ArticlePage, WriterRef } from '@/newsroom/articles/views';
import type { Edition } from '../edition';
import { Monogram } from '../monogram';
import { WriterNames } from '../writer-names';
import { ArticleDates } from './article-dates';

/** More faces than these would push the names off the line. */
const FACES = 3;
const OPINION_FACE = 96;

/** Who wrote the story, where and when; an opinion shows the writer larger, and the way to the others. */
export function ArticleByline({ article, edition }: { article: ArticlePage; edition: Edition }) {
  const { writers, place, kind } = article;
  const isOpinion = kind === 'opinion';
  const [only] = writers.length === 1 ? writers : [];
  return (
    <div className={isOpinion ? 'by op-by' : 'by'}>
      <Faces writers={writers} size={isOpinion ? OPINION_FACE : undefined} />
      <div>
        {writers.length > 0 && (
          <p className="nm">
            <span className="vh">{ar.site.article.by} </span>
            <WriterNames writers={writers} linked />
            {place && (
              <span className="dim">
                {' '}
                <span className="dot">·</span> {place}
              </span>
            )}
          </p>
        )}
        {isOpinion && only && (
          <p className="col">
            {only.headline}
            <a href={`/writer/${only.handle}`}>
              {ar.article.allOf} <bdi>{only.name}</bdi>
            </a>
          </p>
        )}
        <ArticleDates
          article={article}
          edition={edition}
          place={writers.length === 0 ? place : ''}
        />
      </div>
    </div>
  );
}

// The names beside them are the links; a second link to the same place would only be in the way.
function Faces({ writers, size }: { writers: WriterRef[]; size?: number }) {
  if (writers.length === 0) return null;
  return (
    <span className="faces">
      {writers.slice(0, FACES).map((writer) => (
        <a key={writer.id} href={`/writer/${writer.handle}`} tabIndex={-1} aria-hidden="true">
          <Monogram writer={writer} size={size} />
        </a>
      ))}
    </span>
  );
}
