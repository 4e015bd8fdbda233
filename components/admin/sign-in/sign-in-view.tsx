import { Nameplate } from '@/components/site/frame/nameplate';
import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { AnyFormAction } from '../form-result';
import { HorizonArt } from './horizon-art';
import { SignInForm } from './sign-in-form.client';

/** The newsroom's door: the paper's sign, two fields and a view of the horizon. */
export function SignInView({
  newspaper,
  digits,
  action,
  next,
}: {
  newspaper: string;
  digits: DigitSystem;
  action: AnyFormAction;
  /** Where to go afterwards. */
  next?: string;
}) {
  const words = ar.desk.signIn;
  return (
    <main className="login">
      <div className="art">
        <HorizonArt />
        <p>{words.motto}</p>
      </div>
      <div className="box">
        <div className="in0">
          <Nameplate name={newspaper} />
          <div>
            <h1>{words.welcome}</h1>
            <p className="mut">{words.note}</p>
          </div>
          <SignInForm action={action} next={next} digits={digits} />
          <p className="mut">{words.forgotten}</p>
        </div>
      </div>
    </main>
  );
}
