import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { Block } from '@/newsroom/articles/body/blocks';
import type { ArticlePage, BodyMedia } from '@/newsroom/articles/views';
import { Figure } from './article/figure';
import { Spans } from './article/spans';
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
        <List>
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
    case 'divider':
      return <hr />;
  }
}
