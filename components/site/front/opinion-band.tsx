import { ar } from '@/messages/ar';
import type { ArticleCard } from '@/newsroom/articles/views';
import { BidiText } from '../bidi-text';
import { Monogram } from '../monogram';
import { SectionHead } from '../section-head';

/** Opinion on its own ground: the writer first, then what is said. */
export function OpinionBand({ stories }: { stories: ArticleCard[] }) {
  if (stories.length === 0) return null;
  return (
    <section className="op" aria-labelledby="opinion">
      <div className="wrap">
        <SectionHead
          title={ar.site.front.opinion}
          id="opinion"
          href="/opinion"
          more={ar.site.front.allOpinion}
          light
        />
        <ul className={`ruled n${stories.length}`}>
          {stories.map((story) => {
            const writer = story.writers[0];
            return (
              <li key={story.id}>
                {writer && <Monogram writer={writer} />}
                {writer && (
                  <p className="by">
                    <a href={`/writer/${writer.handle}`}>
                      <bdi>{writer.name}</bdi>
                    </a>
                    {writer.headline && <small>{writer.headline}</small>}
                  </p>
                )}
                <h3 className="t t-3">
                  <a href={story.address}>
                    <BidiText text={story.title} />
                  </a>
                </h3>
                <p className="note">
                  <BidiText text={story.standfirst} />
                </p>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
