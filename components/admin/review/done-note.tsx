import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';

/** What the last decision did. The region stays, so that a screen reader hears it change. */
export function DoneNote({ done, article }: { done?: 'approved' | 'returned'; article?: string }) {
  const number = article && ar.desk.list.number(Number(article));
  return (
    <div role="status" className="done">
      {done && number && (
        <p className="ban g">
          <Icon name="circle-check" className="s" />
          {ar.desk.review[done](number)}
        </p>
      )}
    </div>
  );
}
