import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';

type Decision = keyof typeof SENTENCES;

const SENTENCES = {
  approved: ar.desk.review.approved,
  returned: ar.desk.review.returned,
  taken: ar.workflow.queue.taken,
};

/** What the last decision did. The region stays, so that a screen reader hears it change. */
export function DoneNote({ done, article }: { done?: Decision; article?: string }) {
  const number = article && ar.desk.list.number(Number(article));
  return (
    <div role="status" className="said-done">
      {done && number && (
        <p className="ban g">
          <Icon name="circle-check" className="s" />
          {SENTENCES[done](number)}
        </p>
      )}
    </div>
  );
}
