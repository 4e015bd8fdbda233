import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { EntryItem } from '@/newsroom/search/dictionary/list-entries';

/** That an entry was saved, and the way to see what it does. */
export function SavedNote({ entry }: { entry: EntryItem | null }) {
  const words = ar.searchDesk.entries;
  const word = entry?.words.at(entry.kind === 'spelling' ? 1 : 0);
  return (
    <div role="status" className="said-done">
      {word !== undefined && (
        <p className="ban g">
          <Icon name="circle-check" className="s" />
          <span>
            {words.saved}{' '}
            <a className="lnk" href={`/search?${new URLSearchParams({ q: word }).toString()}`}>
              {words.trySaved(word)}
            </a>
          </span>
        </p>
      )}
    </div>
  );
}
