import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { Block } from '@/newsroom/articles/body/blocks';
import type { ArticlePage, BodyMedia } from '@/newsroom/articles/views';
import { Figure } from './article/figure';
import { Spans } from './article/spans';
import { StoryBox } from './article/story-box';
import { Table } from './article/table';
import { Clip } from './media/clip';
import { withOwnWords } from '@/newsroom/media/own-words';
import { FilmEmbed } from './media/film-embed';
import { Gallery } from './media/gallery';

/** Square pictures and high ones stand in narrower figures (styles/figure.css). */
const SIZES = '(min-width:1024px) 704px,100vw';
const NARROW_SIZES = '(min-width:768px) 480px,100vw';

/** The text of a story, block by block; what readers may not see now is left out. */
export function Body({ article, digits }: { article: ArticlePage; digits: DigitSystem }) {
  return (
    <div className="body">
      {article.body.map((block) => (
        <BodyBlock key={block.id} block={block} media={article} digits={digits} />
      ))}
    </div>
  );
}

function BodyBlock({
  block,
  media,
  digits,
}: {
  block: Block;
  media: BodyMedia;
  digits: DigitSystem;
}) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Spans spans={block.content} />
        </p>
      );
    case 'heading': {
      const Heading = block.level === 2 ? 'h2' : 'h3';
      return (
        <Heading>
          <Spans spans={block.content} />
        </Heading>
      );
    }
    case 'quote':
      return (
        <blockquote className="quote">
          {block.paragraphs.map((spans, index) => (
            <p key={index}>
              <Spans spans={spans} />
            </p>
          ))}
          {block.attribution && <footer>{block.attribution}</footer>}
        </blockquote>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List className={block.ordered && digits === 'arab' ? 'arab' : undefined}>
          {block.items.map((spans, index) => (
            <li key={index}>
              <Spans spans={spans} />
            </li>
          ))}
        </List>
      );
    }
    case 'picture': {
      const picture = media.bodyPictures[block.mediaId];
      if (!picture) return null;
      const { caption, credit } = withOwnWords(picture, block);
      return (
        <Figure
          picture={picture}
          caption={caption}
          credit={credit}
          cut={block.cut}
          sizes={block.cut === 'square' ? NARROW_SIZES : SIZES}
        />
      );
    }
    case 'gallery': {
      const gallery = media.bodyGalleries[block.galleryId];
      return gallery ? <Gallery gallery={gallery} id={block.id} digits={digits} /> : null;
    }
    case 'video':
    case 'audio': {
      const clip = media.bodyClips[block.mediaId];
      return clip ? <Clip clip={withOwnWords(clip, block)} digits={digits} /> : null;
    }
    case 'embed': {
      const poster = block.mediaId === null ? undefined : media.bodyPictures[block.mediaId];
      return <FilmEmbed block={block} poster={poster ?? null} sizes={SIZES} />;
    }
    case 'pullQuote':
      return (
        <figure className="pull">
          <blockquote>
            <p>{block.text}</p>
          </blockquote>
          {block.attribution && <figcaption>{block.attribution}</figcaption>}
        </figure>
      );
    case 'table':
      return <Table table={block} />;
    case 'factBox':
      return (
        <aside className="fact" aria-labelledby={`fact-${block.id}`}>
          <h2 id={`fact-${block.id}`}>{block.title}</h2>
          {block.paragraphs.map((spans, index) => (
            <p key={index}>
              <Spans spans={spans} />
            </p>
          ))}
        </aside>
      );
    case 'keyPoints':
      return (
        <section className="points" aria-labelledby={`points-${block.id}`}>
          <h2 id={`points-${block.id}`}>{ar.site.article.keyPoints}</h2>
          <ul>
            {block.items.map((spans, index) => (
              <li key={index}>
                <Spans spans={spans} />
              </li>
            ))}
          </ul>
        </section>
      );
    case 'related':
      return <StoryBox stories={block.articleIds.flatMap((id) => media.bodyStories[id] ?? [])} />;
    case 'divider':
      return <hr />;
  }
}
