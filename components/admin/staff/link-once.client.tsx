'use client';

import { use, useId, useRef, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { FormContext } from '../form-context';

/** The link that the form around it has just made: shown this once, to be copied. */
export function LinkOnce() {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const { result } = use(FormContext);
  const link = linkIn(result?.ok ? result.value : null);
  const words = ar.staff.link;

  function copy(): void {
    if (link === null) return;
    // Browsers refuse it where the page is not served securely: the link can be marked by hand.
    const refused = (): void => {
      field.current?.select();
      setSaid(words.notCopied);
    };
    if (!window.isSecureContext) refused();
    else navigator.clipboard.writeText(link).then(() => setSaid(words.copied), refused);
  }

  return (
    <div role="status" className="once">
      {link !== null && (
        <>
          <p className="ban g">
            <Icon name="circle-check" className="s" />
            <span>{words.made}</span>
          </p>
          <div className="f">
            <label htmlFor={id}>{words.label}</label>
            <div className="in">
              <Icon name="link" className="s" />
              <input
                id={id}
                ref={field}
                value={link}
                dir="ltr"
                readOnly
                onFocus={(event) => event.target.select()}
              />
            </div>
          </div>
          <div className="row">
            <button type="button" className="btn" onClick={copy}>
              <Icon name="copy" className="s" />
              {words.copy}
            </button>
            <span className="mut">{said}</span>
          </div>
        </>
      )}
    </div>
  );
}

function linkIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('link' in value)) return null;
  return typeof value.link === 'string' ? value.link : null;
}
