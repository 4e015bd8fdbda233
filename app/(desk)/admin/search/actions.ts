'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { addSuggestedSynonyms } from '@/newsroom/search/dictionary/add-suggested-synonyms';
import { deleteEntry } from '@/newsroom/search/dictionary/delete-entry';
import { entryId, spellingInput, synonymsInput } from '@/newsroom/search/dictionary/entry-input';
import { saveEntry } from '@/newsroom/search/dictionary/save-entry';
import {
  dismissalInput,
  setSearchDismissed,
} from '@/newsroom/search/poor-searches/set-search-dismissed';
import { staffAction } from '@/web/staff-action';
import { keepEntered } from '../keep-entered';
import { searchAddress } from './search-address';

// The schemas read it below: what was typed goes back with its refusal.
const entered = z.record(z.string(), z.string());

export const saveSynonymsAction = staffAction({
  permission: 'search.teach',
  input: entered,
  run: async (actor, typed, now) => {
    const { id } = await keepEntered(typed, () =>
      saveEntry(actor, synonymsInput.parse(typed), now),
    );
    redirect(searchAddress('/synonyms', { saved: id }));
  },
});

export const saveSpellingAction = staffAction({
  permission: 'search.teach',
  input: entered,
  run: async (actor, typed, now) => {
    const { id } = await keepEntered(typed, () =>
      saveEntry(actor, spellingInput.parse(typed), now),
    );
    redirect(searchAddress('/spellings', { saved: id }));
  },
});

export const deleteEntryAction = staffAction({
  permission: 'search.teach',
  input: entryId,
  run: deleteEntry,
});

export const addSuggestedSynonymsAction = staffAction({
  permission: 'search.teach',
  input: z.object({}),
  run: addSuggestedSynonyms,
});

export const setSearchDismissedAction = staffAction({
  permission: 'search.teach',
  input: dismissalInput,
  run: setSearchDismissed,
});
