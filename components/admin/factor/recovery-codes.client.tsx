'use client';

import { use, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { securityWords } from '@/messages/ar-sign-in';
import { FormContext } from '../form-context';

const words = securityWords.factor;

/** The recovery codes that the form around has just been answered; shown this once. */
export function RecoveryCodes() {
  const { result } = use(FormContext);
  const [copied, setCopied] = useState(false);
  const codes = result?.ok ? codesOf(result.value) : null;
  if (!codes) return null;
  return (
    <section className="codes" aria-label={words.codesTitle}>
      <p className="ban a">{words.codes}</p>
      <ol dir="ltr">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p className="row">
        <button
          type="button"
          className="btn"
          onClick={() => {
            void navigator.clipboard.writeText(codes.join('\n')).then(() => setCopied(true));
          }}
        >
          <Icon name="copy" className="s" />
          {words.copy}
        </button>
        <span role="status">{copied && words.copied}</span>
      </p>
    </section>
  );
}

function codesOf(value: unknown): string[] | null {
  if (typeof value !== 'object' || value === null || !('codes' in value)) return null;
  return Array.isArray(value.codes) ? value.codes.map(String) : null;
}
