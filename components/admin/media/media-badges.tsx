import { Icon, type IconName } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import { clockDuration } from '@/newsroom/arabic/duration';
import type { LibraryItem } from '@/newsroom/media/library-views';

interface Badge {
  tone: 'a' | 'r' | 'n';
  icon: IconName;
  word: string;
}

/** What has to be known of a thing at a glance, each as icon and word. */
export function MediaBadges({ item, digits }: { item: LibraryItem; digits: DigitSystem }) {
  return (
    <span className="bdgs">
      {badges(item, digits).map(({ tone, icon, word }) => (
        <span key={word} className={`bdg ${tone}`}>
          <Icon name={icon} />
          {word}
        </span>
      ))}
    </span>
  );
}

function badges(item: LibraryItem, digits: DigitSystem): Badge[] {
  const { kind, rights, cutState, cutProgress, altMissing, durationMs } = item;
  const { list, kinds } = ar.media;
  const found: Badge[] = [];
  if (kind !== 'picture') {
    const length = durationMs === null ? '' : ` ${clockDuration(durationMs, { digits })}`;
    const icon = kind === 'video' ? 'play' : 'headphones';
    found.push({ tone: 'n', icon, word: kinds[kind] + length });
  }
  if (rights === 'expired' || rights === 'recalled') {
    found.push({ tone: 'r', icon: 'ban', word: ar.media.rights[rights] });
  }
  if (rights === 'endsSoon') {
    found.push({ tone: 'a', icon: 'clock-alert', word: ar.media.rights.endsSoon });
  }
  if (rights === 'replaced')
    found.push({ tone: 'n', icon: 'copy', word: ar.media.rights.replaced });
  if (kind === 'picture' && cutState === 'failed') {
    found.push({ tone: 'r', icon: 'circle-alert', word: list.cutFailed });
  }
  if (kind === 'picture' && cutState === 'waiting') {
    found.push({ tone: 'n', icon: 'loader-circle', word: list.cutting(cutProgress, { digits }) });
  }
  if (altMissing) found.push({ tone: 'a', icon: 'triangle-alert', word: list.altMissing });
  return found;
}
