import { useEffect, useEffectEvent, useState } from 'react';
import { ar } from '@/messages/ar';
import type { PreviewLinkView } from '@/newsroom/articles/list-previews';

const words = ar.previews;

interface Previews {
  /** Null until they are known. */
  links: PreviewLinkView[] | null;
  /** What the last act did, or why not. */
  said: string;
  isBusy: boolean;
  make: (form: FormData) => void;
  revoke: (link: number) => void;
  copy: (address: string) => void;
}

/** The preview links of an article, and what can be done with them. */
export function usePreviews(articleId: number): Previews {
  const [links, setLinks] = useState<PreviewLinkView[] | null>(null);
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const base = `/api/articles/${articleId}/previews`;

  async function ask(path: string, init: RequestInit, done: string): Promise<void> {
    setBusy(true);
    setSaid('');
    try {
      const response = await fetch(path, init);
      const answer = (await response.json()) as PreviewLinkView[] | { sentence: string };
      if (Array.isArray(answer)) setLinks(answer);
      setSaid(Array.isArray(answer) ? done : answer.sentence);
    } catch {
      setSaid(words.failed);
    } finally {
      setBusy(false);
    }
  }

  const load = useEffectEvent(() => void ask(base, { cache: 'no-store' }, ''));
  useEffect(() => {
    // A step later, so that the screen is drawn once before it says that it waits.
    const frame = requestAnimationFrame(() => load());
    return () => cancelAnimationFrame(frame);
  }, [base]);

  return {
    links,
    said,
    isBusy,
    make: (form) => {
      const body = JSON.stringify({ days: Number(form.get('days')), label: form.get('label') });
      const headers = { 'Content-Type': 'application/json' };
      void ask(base, { method: 'POST', headers, body }, words.made);
    },
    revoke: (link) => void ask(`${base}/${link}`, { method: 'DELETE' }, words.revoked),
    copy: (address) => {
      const url = new URL(address, window.location.origin).href;
      // Browsers refuse it where the page is not served securely: the link can be marked by hand.
      const refused = () => setSaid(`${words.notCopied} ${url}`);
      if (!window.isSecureContext) refused();
      else navigator.clipboard.writeText(url).then(() => setSaid(words.copied), refused);
    },
  };
}
