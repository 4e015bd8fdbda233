import { ar } from '@/messages/ar';
import { Icon } from '@/components/ui/icon';
import { formatNumber } from '@/newsroom/arabic/digits';
import type { Edition } from '../edition';
import { pagerSteps } from './pager-steps';

/** Links to the pages of a list; nothing where one page holds it all. */
export function Pager({
  page,
  pages,
  href,
  edition,
}: {
  page: number;
  pages: number;
  /** Address of a page; the first one is the bare address. */
  href: (page: number) => string;
  edition: Edition;
}) {
  if (pages <= 1) return null;
  const words = ar.site.lists;
  const shown = (value: number) => formatNumber(value, edition.dates);
  return (
    <nav className="pager" aria-label={words.pages}>
      {page > 1 && (
        <a className="w" href={href(page - 1)} rel="prev">
          <Icon name="chevron-right" className="s" />
          {words.previous}
        </a>
      )}
      {pagerSteps(page, pages).map((step, index) => {
        if (step === null) return <span key={`gap-${index}`}>…</span>;
        if (step === page) {
          return (
            <span key={step} className="on num" aria-current="page">
              {shown(step)}
            </span>
          );
        }
        return (
          <a key={step} className="num" href={href(step)} aria-label={words.page(shown(step))}>
            {shown(step)}
          </a>
        );
      })}
      {page < pages && (
        <a className="w" href={href(page + 1)} rel="next">
          {words.next}
          <Icon name="chevron-left" className="s" />
        </a>
      )}
    </nav>
  );
}
