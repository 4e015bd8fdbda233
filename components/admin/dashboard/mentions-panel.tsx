import { ar } from '@/messages/ar';
import type { MyMention } from '@/newsroom/notes/views';
import type { DeskClock } from '../desk-time';
import { MentionItem } from './mention-item';
import { Panel } from './panel';

/** Notes to this person that are still open; nothing where there are none. */
export function MentionsPanel({ mentions, clock }: { mentions: MyMention[]; clock: DeskClock }) {
  const words = ar.dashboard.mentions;
  const open = mentions.filter(({ isResolved }) => !isResolved);
  if (open.length === 0) return null;
  return (
    <Panel title={words.title} link={{ href: '/admin/notices', word: words.all }}>
      <ul className="rows">
        {open.map((mention) => (
          <MentionItem key={mention.noteId} mention={mention} clock={clock} />
        ))}
      </ul>
    </Panel>
  );
}
