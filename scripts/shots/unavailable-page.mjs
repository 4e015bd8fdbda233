import { query } from '../database.mjs';

/**
 * The page that readers get while the newspaper cannot answer, as one more type of page: to be
 * looked at last, because its database is closed for it. A search is rendered for nobody else.
 */
export function unavailablePage(databaseUrl, adminUrl) {
  return {
    name: 'unavailable',
    title: 'الخدمة متوقفة (503)',
    address: `/search?q=${encodeURIComponent('بلا قاعدة بيانات')}`,
    prepare: () => closeDatabase(databaseUrl, adminUrl),
  };
}

async function closeDatabase(databaseUrl, adminUrl) {
  const name = new URL(databaseUrl).pathname.slice(1);
  await query(adminUrl, `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
  await query(
    adminUrl,
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1',
    [name],
  );
}
