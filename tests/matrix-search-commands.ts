import { randomUUID } from 'node:crypto';
import { addSuggestedSynonyms } from '@/newsroom/search/dictionary/add-suggested-synonyms';
import { deleteEntry } from '@/newsroom/search/dictionary/delete-entry';
import type { EntryInput } from '@/newsroom/search/dictionary/entry-input';
import { saveEntry } from '@/newsroom/search/dictionary/save-entry';
import { addPoorSearches } from '@/newsroom/search/poor-searches/add-poor-searches';
import { removeOldSearches } from '@/newsroom/search/poor-searches/remove-old-searches';
import { setSearchDismissed } from '@/newsroom/search/poor-searches/set-search-dismissed';
import { SYSTEM } from '@/newsroom/staff/actor';
import { later } from './article-command';
import type { HouseCommand } from './house-command';

const fresh = (): string => randomUUID().replaceAll('-', '');
const newEntry = (): EntryInput => ({ kind: 'synonyms', words: [fresh(), fresh()] });

/** What the search learns, from whom, and who counts. */
export const SEARCH_COMMANDS: HouseCommand[] = [
  {
    name: 'saveEntry',
    allowed: ['chief', 'admin'],
    run: (actor) => saveEntry(actor, newEntry(), later),
  },
  {
    name: 'deleteEntry',
    allowed: ['chief', 'admin'],
    run: async (actor) => deleteEntry(actor, await saveEntry(SYSTEM, newEntry(), later), later),
  },
  {
    name: 'addSuggestedSynonyms',
    allowed: ['chief', 'admin'],
    run: (actor) => addSuggestedSynonyms(actor, {}, later),
  },
  {
    name: 'setSearchDismissed',
    allowed: ['chief', 'admin'],
    run: (actor) => setSearchDismissed(actor, { words: 'بحث', dismissed: 'yes' }, later),
  },
  { name: 'addPoorSearches', allowed: [], run: (actor) => addPoorSearches(actor, [], later) },
  { name: 'removeOldSearches', allowed: [], run: (actor) => removeOldSearches(actor, later) },
];
