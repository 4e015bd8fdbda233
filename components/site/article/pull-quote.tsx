import type { Block } from '@/newsroom/articles/body/blocks';
import { BidiText } from '../bidi-text';

/** Words of the text itself, or of somebody in it, set large. */
export function PullQuote({
  quote: { text, attribution },
}: {
  quote: Extract<Block, { type: 'pullQuote' }>;
}) {
  return (
    <figure className="pull">
      <blockquote>
        <p>
          <BidiText text={text} />
        </p>
      </blockquote>
      {attribution && (
        <figcaption>
          <BidiText text={attribution} />
        </figcaption>
      )}
    </figure>
  );
}
