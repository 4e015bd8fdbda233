import { ar } from '@/messages/ar';
import type { TagRef } from '@/newsroom/articles/views';
import { BidiText } from '../bidi-text';

/** The story's tags, each a link to its page. */
export function TagList({ tags }: { tags: TagRef[] }) {
  if (tags.length === 0) return null;
  return (
    <ul className="tags" aria-label={ar.site.article.tags}>
      {tags.map(({ id, name }) => (
        <li key={id}>
          <a className="tagl" href={`/tag/${id}`}>
            <BidiText text={name} />
          </a>
        </li>
      ))}
    </ul>
  );
}
