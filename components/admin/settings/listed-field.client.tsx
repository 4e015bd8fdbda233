'use client';

import { use } from 'react';
import { ar } from '@/messages/ar';
import { FormContext } from '../form-context';
import { enteredValue } from '../form-result';
import { SavedInstead } from './saved-instead.client';

/** Whether the foot of every page names the page. */
export function ListedField({ listed }: { listed: boolean }) {
  const { result } = use(FormContext);
  // A box that is not ticked is not sent: only a title tells that something was.
  const wasSent = enteredValue(result, 'title') !== undefined;
  const isOn = wasSent ? enteredValue(result, 'listed') === 'on' : listed;
  const { inFooter, notInFooter } = ar.settings.own;
  return (
    <>
      <label className="listed">
        <input type="checkbox" name="listed" defaultChecked={isOn} />
        {inFooter}
      </label>
      <SavedInstead
        name="listed"
        entered={String(isOn)}
        words={{ true: inFooter, false: notInFooter }}
      />
    </>
  );
}
