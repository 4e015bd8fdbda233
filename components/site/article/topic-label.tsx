import { ar } from '@/messages/ar';
import type { ArticlePage } from '@/newsroom/articles/views';
import { BidiText } from '../bidi-text';

/** The line over a story's headline: what it is about, and its kind where it is not plain news. */
export function TopicLabel({ article: { tags, kind } }: { article: ArticlePage }) {
  const [topic] = tags;
  const word = kind === 'news' ? null : ar.states.kind[kind];
  if (!topic) return word && <p className="lab">{word}</p>;
  return (
    <p className="lab">
      <a href={`/tag/${topic.id}`}>
        <BidiText text={topic.name} />
      </a>
      {word && <span className="dim">· {word}</span>}
    </p>
  );
}
