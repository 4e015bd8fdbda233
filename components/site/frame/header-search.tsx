import { ar } from '@/messages/ar';
import { Icon } from '@/components/ui/icon';

/** One search box for every width: on phones a round button that opens over the bar when focused. */
export function HeaderSearch() {
  return (
    <form className="srch" role="search" action="/search">
      <Icon name="search" />
      <input
        type="search"
        name="q"
        required
        maxLength={200}
        enterKeyHint="search"
        aria-label={ar.site.frame.search}
        placeholder={ar.site.frame.search}
      />
    </form>
  );
}
