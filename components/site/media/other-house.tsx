import { createElement, type ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { Block } from '@/newsroom/articles/body/blocks';
import { embedFrame, embedKind, embedPage } from '@/newsroom/articles/body/embeds';
import type { PictureView } from '@/newsroom/media/views';
import { BidiText } from '../bidi-text';
import { Picture } from '../picture';

const ICONS = { film: 'play', post: 'message-circle', map: 'map-pin' } as const;

/** How high a post stands until its frame says how high it is, in CSS pixels. */
const POST_HEIGHT = 640;

/**
 * A film, post or map of another house: our own poster or the words of the post, and a link to where
 * it stands. `enhance/other-house` opens it here, and until then nothing is asked of that house.
 */
export function OtherHouse({
  block,
  poster,
  sizes,
}: {
  block: Extract<Block, { type: 'embed' }>;
  poster: PictureView | null;
  sizes: string;
}) {
  const kind = embedKind(block.provider);
  const house = ar.site.media.providers[block.provider];
  const words = ar.site.media.embeds[kind];
  const name = words.name(house);
  const title = block.title || name;
  const isPost = kind === 'post';
  return (
    <figure className={`emb ${kind}`}>
      {createElement(
        'other-house',
        {
          'data-frame': embedFrame(block),
          'data-title': isPost ? name : title,
          'data-height': isPost ? POST_HEIGHT : undefined,
        },
        // What the picture shows is said by the title under it.
        poster ? <Picture picture={{ ...poster, alt: '' }} sizes={sizes} /> : null,
        isPost && block.title ? <Post text={block.title} /> : null,
        <button type="button" hidden key="open">
          <span className="disc">
            <Icon name={ICONS[kind]} />
          </span>
          <span className="say">
            <span className="vh">
              {words.open}: {isPost ? name : title}.{' '}
            </span>
            <b aria-hidden="true">{words.open}</b>
            {words.note(house)}
          </span>
        </button>,
      )}
      <figcaption>
        {!isPost && (
          <span className="t">
            <BidiText text={title} />
          </span>
        )}
        <a href={embedPage(block)} rel="noopener">
          {words.link(house)}
          <Icon name="external-link" className="s" />
        </a>
      </figcaption>
    </figure>
  );
}

function Post({ text }: { text: string }): ReactNode {
  return (
    <blockquote key="post" dir="auto">
      <p>
        <BidiText text={text} />
      </p>
    </blockquote>
  );
}
