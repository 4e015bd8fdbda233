import { ar } from '@/messages/ar';
import type { ArticleCard, WriterRef } from '@/newsroom/articles/views';
import { Monogram } from '../monogram';
import { SectionHead } from '../section-head';

const SHOWN = 6;

/** Who wrote the stories of a list, each once, in the order they come. */
export function WritersBox({ stories }: { stories: ArticleCard[] }) {
  const writers = new Map<number, WriterRef>();
  for (const writer of stories.flatMap((story) => story.writers)) {
    if (writer.headline) writers.set(writer.id, writer);
  }
  if (writers.size === 0) return null;
  return (
    <section aria-labelledby="writers">
      <SectionHead title={ar.site.lists.sectionWriters} id="writers" light />
      <ul className="heads">
        {[...writers.values()].slice(0, SHOWN).map((writer) => (
          <li key={writer.id} className="who">
            <Monogram writer={writer} />
            <div>
              <h3 className="t t-4">
                <a href={`/writer/${writer.handle}`}>
                  <bdi>{writer.name}</bdi>
                </a>
              </h3>
              <p className="meta">{writer.headline}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
