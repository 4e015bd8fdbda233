import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { Panel } from '../dashboard/panel';
import type { AnyFormAction } from '../form-result';
import { ActButton } from './act-button.client';

/** Shuts somebody out, or lets in again. */
export function AccountPanel({
  id,
  isDisabled,
  disable,
  enable,
}: {
  id: number;
  isDisabled: boolean;
  disable: AnyFormAction;
  enable: AnyFormAction;
}) {
  const words = ar.staff.account;
  return (
    <Panel title={words.title}>
      <div className="pad stack">
        <p className="hint">{isDisabled ? words.enableNote : words.disableNote}</p>
        {isDisabled ? (
          <ActButton action={enable} fields={{ id }} className="btn" busy={words.enabling}>
            <Icon name="circle-check" className="s" />
            {words.enable}
          </ActButton>
        ) : (
          <ActButton action={disable} fields={{ id }} className="btn dgr" busy={words.disabling}>
            <Icon name="ban" className="s" />
            {words.disable}
          </ActButton>
        )}
      </div>
    </Panel>
  );
}
