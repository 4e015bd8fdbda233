import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { NothingHere, Panel } from '../dashboard/panel';
import type { AnyFormAction } from '../form-result';
import { ActButton } from './act-button.client';

/** Whether somebody signs in with a code, and the way out for who has lost the app. */
export function FactorPanel({
  id,
  hasFactor,
  remove,
}: {
  id: number;
  hasFactor: boolean;
  remove: AnyFormAction;
}) {
  const words = ar.staff.factor;
  return (
    <Panel title={words.title}>
      {hasFactor ? (
        <div className="pad stack">
          <p>{words.on}</p>
          <p className="hint">{words.removeNote}</p>
          <ActButton action={remove} fields={{ id }} className="btn dgr" busy={words.removing}>
            <Icon name="ban" className="s" />
            {words.remove}
          </ActButton>
        </div>
      ) : (
        <NothingHere text={words.off} />
      )}
    </Panel>
  );
}
