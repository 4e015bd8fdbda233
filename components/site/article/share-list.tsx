import { createElement, type ReactNode } from 'react';
import { ar } from '@/messages/ar';
import { Icon } from '@/components/ui/icon';

/** Ways to pass a story on. Links work everywhere; `enhance/` shows the buttons that a browser can serve. */
export function ShareList({ title, url }: { title: string; url: string }) {
  const words = ar.site.article;
  const [text, address] = [encodeText(title), encodeURIComponent(url)];
  const links = [
    [words.whatsapp, `https://wa.me/?text=${text}%20${address}`],
    [words.x, `https://x.com/intent/post?text=${text}&url=${address}`],
    [words.telegram, `https://t.me/share/url?url=${address}&text=${text}`],
    [words.facebook, `https://www.facebook.com/sharer/sharer.php?u=${address}`],
    [words.mail, `mailto:?subject=${text}&body=${address}`],
  ] as const;
  return (
    <section className="rail" aria-labelledby="share">
      <div className="in">
        <h2 id="share">{words.shareTitle}</h2>
        <ul>
          {button('share-story', words.share, <Icon name="share-2" />)}
          {button('copy-link', words.copyLink, <Icon name="link" />)}
          {links.map(([word, href]) => (
            <li key={word}>
              <a href={href} rel="noopener nofollow">
                {word}
              </a>
            </li>
          ))}
          {button('print-page', words.print, <Icon name="printer" />)}
        </ul>
      </div>
    </section>
  );
}

// Arabic letters may stand in an address as they are; the browser encodes them when it goes there, and
// the page is a third of a kilobyte lighter.
function encodeText(text: string): string {
  return text.replace(/[^\u0600-\u06ff]+/g, encodeURIComponent);
}

function button(element: string, word: string, icon: ReactNode) {
  return (
    <li>
      {createElement(
        element,
        { hidden: true, 'data-done': ar.site.article.copied },
        <button type="button">
          {icon}
          <span>{word}</span>
        </button>,
      )}
    </li>
  );
}
