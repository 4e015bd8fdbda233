import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { RedirectItem } from '@/newsroom/redirects/list-redirects';

/** That a redirect was saved, and the way to see what it does. */
export function SavedRedirect({ item }: { item: RedirectItem | null }) {
  const words = ar.redirectsDesk;
  return (
    <div role="status" className="said-done">
      {item && (
        <p className="ban g">
          <Icon name="circle-check" className="s" />
          <span>
            {words.saved}{' '}
            <a className="lnk" href={encodeURI(item.from)}>
              {words.try}
            </a>
          </span>
        </p>
      )}
    </div>
  );
}
