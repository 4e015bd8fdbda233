import { useRef, useState } from 'react';
import { ar } from '@/messages/ar';
import { useEditorTools } from '../draft/draft-context';
import { deleteForGood, duplicate, keepAsTemplate, makePreview, runVerb } from './run-verb';
import type { PressedVerb, VerbRefusal, Verbs } from './verb-context';

const ASKS: PressedVerb[] = [
  'return',
  'publish',
  'schedule',
  'expire',
  'embargo',
  'liftEmbargo',
  'breaking',
  'retract',
  'archive',
  'trash',
  'delete',
  'assign',
  'template',
];

/** They act on the text, so all of it has to be on the server first; the others never wait. */
const ON_TEXT: PressedVerb[] = [
  'save',
  'submit',
  'return',
  'approve',
  'publish',
  'schedule',
  'preview',
  'duplicate',
  'template',
];

type Refusal = Omit<VerbRefusal, 'verb'>;

/** Runs one action at a time, after the text is saved, and shows what became of it. */
export function useVerbRunner(): Verbs {
  const { draft, articleId } = useEditorTools();
  const [busy, setBusy] = useState<PressedVerb | null>(null);
  const [asking, setAsking] = useState<PressedVerb | null>(null);
  const [refusal, setRefusal] = useState<VerbRefusal | null>(null);
  // A second press comes before the screen has shown that the first one counts.
  const running = useRef(false);

  async function run(verb: PressedVerb, form: FormData): Promise<void> {
    if (running.current) return;
    running.current = true;
    setBusy(verb);
    setRefusal(null);
    const tab = verb === 'preview' ? window.open('about:blank') : null;
    try {
      const refused = await perform(verb, form, tab);
      if (refused) {
        tab?.close();
        setRefusal({ verb, ...refused });
        draft.showErrors(refused.fields);
      } else setAsking(null);
    } finally {
      setBusy(null);
      running.current = false;
    }
  }

  async function perform(
    verb: PressedVerb,
    form: FormData,
    tab: Window | null,
  ): Promise<Refusal | null> {
    try {
      const saving = draft.flush();
      if (ON_TEXT.includes(verb) && !(await saving)) {
        return { sentence: ar.editor.notSavedYet, fields: {} };
      }
      form.set('id', String(articleId));
      form.set('copyVersion', String(draft.copyVersion));
      if (verb === 'take') form.set('from', String(draft.getState().desk.reviewer?.id ?? ''));
      const result = await call(verb, form, tab);
      if (result.ok) {
        if (verb === 'save') draft.confirmSaved();
        return null;
      }
      if (result.code === 'UNAUTHENTICATED') draft.signedOut();
      return { sentence: result.sentence, fields: result.fields ?? {} };
    } catch (error) {
      if (isRedirect(error)) return null;
      return { sentence: ar.editor.unreachable, fields: {} };
    }
  }

  async function call(verb: PressedVerb, form: FormData, tab: Window | null) {
    if (verb === 'delete') return deleteForGood(form);
    if (verb === 'duplicate') return duplicate(form);
    if (verb === 'template') return keepAsTemplate(form);
    if (verb === 'preview') {
      const result = await makePreview(form);
      if (result.ok) {
        if (tab) tab.location.href = result.value.address;
        else window.location.assign(result.value.address);
      }
      return result;
    }
    const result = await runVerb(verb, form);
    if (result.ok) draft.setDesk(result.value.desk);
    return result;
  }

  return {
    busy,
    asking,
    refusal,
    press: (verb) => {
      if (running.current) return;
      setRefusal(null);
      // What nobody has can be taken without a question.
      const takesAway = verb === 'take' && draft.getState().desk.reviewer !== null;
      if (ASKS.includes(verb) || takesAway) setAsking(verb);
      else void run(verb, new FormData());
    },
    confirm: (form) => {
      if (asking) void run(asking, form);
    },
    cancel: () => {
      setAsking(null);
      setRefusal(null);
    },
  };
}

// Next leads the browser on by itself and tells so by an error.
function isRedirect(error: unknown): boolean {
  return (
    error instanceof Error && 'digest' in error && String(error.digest).startsWith('NEXT_REDIRECT')
  );
}
