import { query } from '../database.mjs';

const q = (words) => encodeURIComponent(words);

/** The desk's screens by whose they are: role → name → address. */
export async function deskPaths(url) {
  const { rows } = await query(
    url,
    `SELECT (SELECT max(id)::int FROM "Article") AS draft,
      (SELECT "articleId"::int FROM "Revision" GROUP BY "articleId" ORDER BY count(*) DESC LIMIT 1)
        AS revised,
      (SELECT min(id) FROM "Section") AS section, (SELECT min(id) FROM "Tag") AS tag,
      (SELECT min(id) FROM "Writer") AS writer, (SELECT min(id) FROM "Staff") AS person`,
  );
  const [{ draft, revised, section, tag, writer, person }] = rows;
  const common = {
    dashboard: '/admin',
    list: '/admin/articles',
    'list, drafts': '/admin/articles?state=draft',
    'search, common words': `/admin/articles?q=${q('خطة النقل')}`,
    'review queue': '/admin/review',
    schedule: '/admin/schedule',
    notices: '/admin/notices',
  };
  /** What somebody looks after who keeps the house. */
  const house = {
    templates: '/admin/articles/templates',
    galleries: '/admin/media/galleries',
    sections: '/admin/sections',
    'a section': `/admin/sections/${section}`,
    menus: '/admin/sections/menus',
    tags: '/admin/tags',
    'tags, sought': `/admin/tags?q=${q('وسم 7')}`,
    'tags, alike': '/admin/tags/alike',
    'a tag': `/admin/tags/${tag}`,
    writers: '/admin/writers',
    'a writer': `/admin/writers/${writer}`,
    staff: '/admin/staff',
    'a person': `/admin/staff/${person}`,
    invitations: '/admin/staff/invitations',
    redirects: '/admin/redirects',
    'missing addresses': '/admin/redirects/missed',
    'poor searches': '/admin/search',
    synonyms: '/admin/search/synonyms',
    'settings, publication': '/admin/settings/publication',
    'settings, look': '/admin/settings/look',
    'settings, home': '/admin/settings/home',
    'settings, checklist': '/admin/settings/checklist',
    'own pages': '/admin/settings/pages',
    'activity log': '/admin/audit',
    profile: '/admin/profile',
  };
  return {
    chief: {
      ...common,
      'list, two sections': '/admin/articles?section=1&section=2',
      'list, two sections and a kind': '/admin/articles?section=1&section=2&kind=news',
      'list, a writer': `/admin/articles?writer=${q('كاتب 7')}`,
      'list, a tag': `/admin/articles?tag=${q('وسم 7')}`,
      'list, by views': '/admin/articles?sort=views',
      'list, by publication, far on':
        '/admin/articles?sort=published&cursor=next_1600000000000_5000',
      'search, a rare word': `/admin/articles?q=${q('الوزارة123')}`,
      'search, a common word of a writer': `/admin/articles?q=${q('النقل')}&writer=${q('كاتب 7')}`,
      palette: `/api/palette?q=${q('المدينة')}`,
      media: '/admin/media',
      editor: `/admin/articles/${draft}`,
      'a hundred revisions': `/admin/articles/${revised}/revisions`,
    },
    admin: house,
    editor: common,
    reporter: Object.fromEntries(
      Object.entries(common).filter(([name]) => name !== 'review queue'),
    ),
  };
}
