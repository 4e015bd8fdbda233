import type { Metadata } from 'next';
import { ar } from '@/messages/ar';
import type { PageQuery } from '../../page-query';
import { saveSpellingAction } from '../actions';
import { EntriesPage } from '../entries-page';
import '../search.css';

export const metadata: Metadata = { title: ar.searchDesk.tabs.spellings };

/** Misspellings and what they mean. */
export default function SpellingsPage({ searchParams }: { searchParams: PageQuery }) {
  return <EntriesPage tab="spellings" searchParams={searchParams} save={saveSpellingAction} />;
}
