import Link from 'next/link';
import { Nameplate } from '@/components/site/frame/nameplate';
import { ar } from '@/messages/ar';
import { resetWords } from '@/messages/ar-sign-in';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import type { AnyFormAction } from '../form-result';
import { DoorView } from './door-view';
import { SignInForm } from './sign-in-form.client';

/** The way in for people with an account: the paper's sign and two fields. */
export function SignInView({
  newspaper,
  digits,
  action,
  next,
  said,
}: {
  newspaper: string;
  digits: DigitSystem;
  action: AnyFormAction;
  /** Where to go afterwards. */
  next?: string;
  /** What was done just now. */
  said?: string;
}) {
  const words = ar.desk.signIn;
  return (
    <DoorView>
      <Nameplate name={newspaper} />
      <div>
        <h1>{words.welcome}</h1>
        <p className="mut">{words.note}</p>
      </div>
      {said && (
        <p className="ban g" role="status">
          {said}
        </p>
      )}
      <SignInForm action={action} next={next} digits={digits} />
      <p>
        <Link className="lnk" href="/admin/sign-in/forgot" prefetch={false}>
          {resetWords.link}
        </Link>
      </p>
    </DoorView>
  );
}
