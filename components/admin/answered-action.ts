import { unstable_isUnrecognizedActionError, unstable_rethrow } from 'next/navigation';
import { formWords } from '@/messages/ar-form';
import type { AnyFormAction, FormRefusal, FormResult } from './form-result';

/** What the fields of a form read from an answer (form-result.ts). */
const SHOWN = new Set(['version', 'saved', 'entered']);

/**
 * The same action in a browser, with a refusal where no answer came: a network that is away must not
 * take the form, and what was typed into it, off the screen. A refusal that says nothing of what the
 * form shows leaves it as the answer before it did.
 */
export function answeredAction(action: AnyFormAction): AnyFormAction {
  return async (previous, form) => {
    try {
      return onwards(previous, await action(previous, form));
    } catch (error) {
      // Next's own redirect() and notFound() travel as exceptions.
      unstable_rethrow(error);
      return onwards(previous, unanswered(error));
    }
  };
}

// A field takes its value anew from an answer that no longer says what was entered, and what stands
// there would be lost. Nothing is read from the form itself, which may hold a password.
function onwards(previous: FormResult | null, answer: FormResult): FormResult {
  const shown = shownBy(previous);
  if (answer.ok || Object.keys(shown).length === 0) return answer;
  return { ...answer, data: { ...shown, ...asObject(answer.data) } };
}

function shownBy(answer: FormResult | null): object {
  const said = Object.entries(asObject(answer?.ok ? answer.value : answer?.data));
  return Object.fromEntries(said.filter(([name]) => SHOWN.has(name)));
}

const asObject = (data: unknown): object => (typeof data === 'object' && data ? data : {});

function unanswered(error: unknown): FormRefusal {
  const isOutdated = unstable_isUnrecognizedActionError(error);
  return {
    ok: false,
    code: isOutdated ? 'OUTDATED' : 'UNREACHABLE',
    sentence: isOutdated ? formWords.outdated : formWords.unreachable,
  };
}
