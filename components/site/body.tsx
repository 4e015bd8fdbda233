import type { Block, Body as BodyBlocks } from '@/newsroom/articles/body/blocks';
import type { PictureView } from '@/newsroom/media/views';
import { Figure } from './article/figure';
import { Spans } from './article/spans';

/** Square pictures and high ones stand in narrower figures (styles/figure.css). */
const SIZES = '(min-width:1024px) 704px,100vw';
const NARROW_SIZES = '(min-width:768px) 480px,100vw';

/** The text of a story, block by block. */
export function Body({
  blocks,
  pictures,
}: {
  blocks: BodyBlocks;
  /** By media id. */
  pictures: Record<number, PictureView>;
}) {
  return (
    <div className="body">
      {blocks.map((block) => (
        <BodyBlock key={block.id} block={block} pictures={pictures} />
      ))}
    </div>
  );
}

function BodyBlock({ block, pictures }: { block: Block; pictures: Record<number, PictureView> }) {
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
      const picture = pictures[block.mediaId];
      if (!picture) return null;
      // Written for the picture that another one stands in for now.
      const isOwn = picture.replaces === null;
      return (
        <Figure
          picture={picture}
          caption={(isOwn && block.caption) || picture.caption}
          credit={(isOwn && block.credit) || picture.credit}
          cut={block.cut}
          sizes={block.cut === 'square' ? NARROW_SIZES : SIZES}
        />
      );
    }
    case 'gallery':
    case 'video':
    case 'audio':
    case 'embed':
      return null;
    case 'divider':
      return <hr />;
  }
}
