import type { DigitSystem } from '@/newsroom/arabic/digits';
import { boxLevels, type BoxLevel } from '@/newsroom/articles/body/box-levels';
import type { Block } from '@/newsroom/articles/body/blocks';
import type { ArticlePage, BodyMedia } from '@/newsroom/articles/views';
import { FactBox } from './article/fact-box';
import { Figure } from './article/figure';
import { KeyPoints } from './article/key-points';
import { PullQuote } from './article/pull-quote';
import { Spans } from './article/spans';
import { StoryBox } from './article/story-box';
import { Table } from './article/table';
import { BidiText } from './bidi-text';
import { Clip } from './media/clip';
import { withOwnWords } from '@/newsroom/media/own-words';
import { Gallery } from './media/gallery';
import { OtherHouse } from './media/other-house';

/** Square pictures and high ones stand in narrower figures (styles/figure.css). */
const SIZES = '(min-width:1024px) 704px,100vw';
const NARROW_SIZES = '(min-width:768px) 480px,100vw';

/** The text of a story, block by block; what readers may not see now is left out. */
export function Body({
  article,
  digits,
}: {
  article: BodyMedia & Pick<ArticlePage, 'body'>;
  digits: DigitSystem;
}) {
  const levels = boxLevels(article.body);
  return (
    <div className="body">
      {article.body.map((block, at) => (
        <BodyBlock
          key={block.id}
          block={block}
          level={levels[at] ?? 2}
          media={article}
          digits={digits}
        />
      ))}
    </div>
  );
}

function BodyBlock({
  block,
  level,
  media,
  digits,
}: {
  block: Block;
  /** Of the heading that a box has here. */
  level: BoxLevel;
  media: BodyMedia;
  digits: DigitSystem;
}) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p dir={block.dir}>
          <Spans spans={block.content} />
        </p>
      );
    case 'heading': {
      const Heading = block.level === 2 ? 'h2' : 'h3';
      return (
        <Heading dir={block.dir}>
          <Spans spans={block.content} />
        </Heading>
      );
    }
    case 'quote':
      return (
        <blockquote className="quote" dir={block.dir}>
          {block.paragraphs.map((spans, index) => (
            <p key={index}>
              <Spans spans={spans} />
            </p>
          ))}
          {block.attribution && (
            <footer>
              <BidiText text={block.attribution} />
            </footer>
          )}
        </blockquote>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List dir={block.dir} className={block.ordered && digits === 'arab' ? 'arab' : undefined}>
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
      return <OtherHouse block={block} poster={poster ?? null} sizes={SIZES} />;
    }
    case 'pullQuote':
      return <PullQuote quote={block} />;
    case 'table':
      return <Table table={block} />;
    case 'factBox':
      return <FactBox box={block} level={level} />;
    case 'keyPoints':
      return <KeyPoints points={block} level={level} />;
    case 'related':
      return <StoryBox stories={block.articleIds.flatMap((id) => media.bodyStories[id] ?? [])} />;
    case 'divider':
      return <hr />;
  }
}
