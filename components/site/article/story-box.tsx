import { ar } from '@/messages/ar';
import type { ArticleCard } from '@/newsroom/articles/views';
import { BidiText } from '../bidi-text';
import { Thumb } from '../thumb';

/** Stories to read with this one, chosen by its writer; nothing when readers may see none of them. */
export function StoryBox({ stories }: { stories: ArticleCard[] }) {
  if (stories.length === 0) return null;
  return (
    <aside className="rel" aria-label={ar.site.article.readAlso}>
      <p aria-hidden="true">{ar.site.article.readAlso}</p>
      <ul>
        {stories.map(({ id, address, title, section, picture }) => (
          <li key={id}>
            <span>
              <span className="lab">{section.name}</span>
              <a className="t t-4" href={address}>
                <BidiText text={title} />
              </a>
            </span>
            {picture && <Thumb picture={{ ...picture, alt: '' }} size={84} />}
          </li>
        ))}
      </ul>
    </aside>
  );
}
