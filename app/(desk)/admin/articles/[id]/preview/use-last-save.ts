import { useDraft } from '../draft/draft-context';

/** Changes with every saving of this screen; null before the first. */
export function useLastSave(): string | null {
  return useDraft(({ save }) => (save.kind === 'saved' ? save.at : null));
}
