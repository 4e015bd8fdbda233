import { ar } from '@/messages/ar';
import type { ArticleCard } from '@/newsroom/articles/views';

/** Stories to read with this one, chosen by its writer; nothing when readers may see none of them. */
export function StoryBox({ stories }: { stories: ArticleCard[] }) {
  if (stories.length === 0) return null;
  return (
    <aside className="rel" aria-label={ar.site.article.readAlso}>
      <p className="lab">{ar.site.article.readAlso}</p>
      <ul>
        {stories.map(({ id, address, title }) => (
          <li key={id}>
            <a href={address}>{title}</a>
          </li>
        ))}
      </ul>
    </aside>
  );
}
