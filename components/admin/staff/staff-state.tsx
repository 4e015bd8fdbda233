import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';

/** Whether an account lets its person in, as icon and word. */
export function StaffState({ isDisabled }: { isDisabled: boolean }) {
  const words = ar.staff.list;
  return isDisabled ? (
    <span className="st st-arch">
      <Icon name="ban" />
      {words.disabled}
    </span>
  ) : (
    <span className="st st-pub">
      <Icon name="circle-check" />
      {words.active}
    </span>
  );
}
