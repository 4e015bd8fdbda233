import { ar } from '@/messages/ar';
import type { StateName } from '@/newsroom/articles/article-state';
import { SCREENS, type Screen } from '../desk-menu';
import type { PaletteCommand } from './palette-command';

/** Lists of the newsroom that people jump to by their state. */
const LISTS: StateName[] = ['draft', 'submitted', 'changesRequested', 'approved', 'scheduled'];

/** What the palette offers this person by its word: verbs, screens, lists. */
export function deskCommands({
  screens,
  mayCreate,
  readsArticles,
}: {
  screens: Screen[];
  mayCreate: boolean;
  readsArticles: boolean;
}): PaletteCommand[] {
  const words = ar.palette;
  const create: PaletteCommand[] = mayCreate
    ? [
        { word: words.newArticle, icon: 'plus', href: '/admin/articles/new' },
        { word: ar.templates.title, icon: 'layout-template', href: '/admin/articles/templates' },
      ]
    : [];
  const lists = LISTS.map((state): PaletteCommand => {
    const word = words.inState(ar.states.state[state]);
    return { word, icon: 'list', href: `/admin/articles?state=${state}` };
  });
  return [
    ...create,
    ...screens.map((screen) => ({ word: ar.desk.screens[screen], ...SCREENS[screen] })),
    { word: words.notices, icon: 'bell', href: '/admin/notices' },
    { word: words.keys, icon: 'info', href: null },
    { word: words.viewSite, icon: 'external-link', href: '/' },
    ...(readsArticles ? lists : []),
  ];
}
