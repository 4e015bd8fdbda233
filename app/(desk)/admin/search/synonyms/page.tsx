import type { Metadata } from 'next';
import { SuggestedSynonyms } from '@/components/admin/search/suggested-synonyms';
import { ar } from '@/messages/ar';
import { listSuggestedSynonyms } from '@/newsroom/search/dictionary/list-entries';
import type { PageQuery } from '../../page-query';
import { addSuggestedSynonymsAction, saveSynonymsAction } from '../actions';
import { EntriesPage } from '../entries-page';
import '../search.css';

export const metadata: Metadata = { title: ar.searchDesk.tabs.synonyms };

/** Words of one meaning. */
export default function SynonymsPage({ searchParams }: { searchParams: PageQuery }) {
  return (
    <EntriesPage tab="synonyms" searchParams={searchParams} save={saveSynonymsAction}>
      <SuggestedSynonyms groups={listSuggestedSynonyms()} add={addSuggestedSynonymsAction} />
    </EntriesPage>
  );
}
