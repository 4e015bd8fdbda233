import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { securityWords } from '@/messages/ar-sign-in';
import { formatNumber } from '@/newsroom/arabic/digits';
import type { FactorView as Factor } from '@/newsroom/staff/factor/get-factor';
import { exactTime, type DeskClock } from '../desk-time';
import type { AnyFormAction } from '../form-result';
import { EnableForm } from './enable-form.client';
import { FactorAct } from './factor-act.client';
import { QrCode } from './qr-code';

const words = securityWords.factor;
const FEW = 3;

export interface FactorActions {
  request: AnyFormAction;
  enable: AnyFormAction;
  replaceCodes: AnyFormAction;
  remove: AnyFormAction;
}

/** One's own second factor: to set up, to keep in order, to give up where the role may. */
export function FactorView({
  factor,
  actions,
  clock,
  done,
}: {
  factor: Factor;
  actions: FactorActions;
  clock: DeskClock;
  /** Where to go once it is set up. */
  done: ReactNode;
}) {
  const { state, setUp, isRequired } = factor;
  return (
    <div className="fv">
      {state === 'enabled' ? <Standing factor={factor} clock={clock} /> : <p>{words.about}</p>}
      {isRequired && <p className="mut">{words.required}</p>}
      <EnableForm setUp={setUp && <SetUp {...setUp} />} done={done} action={actions.enable} />
      {state !== 'enabled' && (
        <FactorAct
          action={actions.request}
          busy={words.beginning}
          className={state === 'none' ? 'btn pri' : 'btn'}
        >
          {state === 'none' ? words.begin : words.beginAgain}
        </FactorAct>
      )}
      {state === 'enabled' && (
        <FactorAct action={actions.replaceCodes} busy={words.replacing} className="btn">
          {words.replace}
        </FactorAct>
      )}
      {state === 'enabled' && !isRequired && (
        <FactorAct action={actions.remove} busy={words.removing} className="btn dgr">
          {words.remove}
        </FactorAct>
      )}
    </div>
  );
}

function Standing({
  factor: { enabledAt, codesLeft },
  clock,
}: {
  factor: Factor;
  clock: DeskClock;
}) {
  return (
    <>
      <p>
        <span className="st st-pub">
          <Icon name="circle-check" />
          {words.enabled}
        </span>{' '}
        {enabledAt && (
          <span className="mut">{words.since(exactTime(new Date(enabledAt), clock))}</span>
        )}
      </p>
      <p>{words.left(formatNumber(codesLeft, clock))}</p>
      {codesLeft < FEW && <p className="ban a">{words.few}</p>}
    </>
  );
}

function SetUp({ address, secret }: { address: string; secret: string }) {
  return (
    <>
      <p>{words.scan}</p>
      <QrCode text={address} label={words.picture} />
      <p>
        {words.key} <code dir="ltr">{secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
    </>
  );
}
