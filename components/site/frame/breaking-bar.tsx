import { createElement } from 'react';
import { Icon } from '@/components/ui/icon';
import { breakingWords as words } from '@/messages/ar-live';
import { BidiText } from '../bidi-text';
import type { Edition } from '../edition';
import { StoryTime } from '../story-time';

/**
 * At most three breaking stories on one still line, which scrolls from one to the next by touch,
 * keyboard or focus. `enhance/breaking-bar.ts` adds the buttons and keeps the bar true; without
 * news its element stands empty, for what may break while the page is open.
 */
export function BreakingBar({ edition }: { edition: Edition }) {
  return createElement('breaking-bar', null, edition.breaking.length > 0 && bar(edition));
}

function bar(edition: Edition) {
  return (
    <aside className="breaking" aria-label={words.name}>
      <div className="wrap">
        <b>{words.mark}</b>
        <ul>
          {edition.breaking.map(({ id, address, title, publishedAt, until }) => (
            <li key={id} data-story={id} data-until={until}>
              <a href={address}>
                <BidiText text={title} />
              </a>
              <StoryTime at={publishedAt} edition={edition} />
            </li>
          ))}
        </ul>
        <span className="nx" hidden>
          <button type="button" aria-label={words.previous}>
            <Icon name="chevron-right" className="s" />
          </button>
          <button type="button" aria-label={words.next}>
            <Icon name="chevron-left" className="s" />
          </button>
          <button type="button" aria-label={words.pause}>
            <Icon name="pause" className="s" />
          </button>
        </span>
      </div>
    </aside>
  );
}
