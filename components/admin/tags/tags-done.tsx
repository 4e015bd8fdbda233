import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';

/** That tags were merged or deleted. */
export function TagsDone({ done }: { done: 'merged' | 'deleted' | undefined }) {
  return (
    <div role="status" className="said-done">
      {done && (
        <p className="ban g">
          <Icon name="circle-check" className="s" />
          <span>{ar.tagDesk[done]}</span>
        </p>
      )}
    </div>
  );
}
