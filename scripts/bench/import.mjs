import { join } from 'node:path';
import { runChild } from '../children.mjs';
import { root } from '../settings.mjs';
import { writeArticles } from './generate-articles.mjs';
import { createDatabase } from './newspaper.mjs';
import { promise, row } from './report.mjs';

/** Imports generated articles into an empty database, then the same file once more. */
export async function measureImport({ scratch, options }) {
  const url = await createDatabase(scratch, 'imported');
  const file = join(scratch.folder, 'import.jsonl');
  await writeArticles(file, options.articles, new Date());
  const read = async () => {
    const started = performance.now();
    await runChild(process.execPath, [join(root, 'dist', 'import.mjs'), 'jsonl', file], {
      env: {
        DATABASE_URL: url,
        AUTH_SECRET: scratch.secrets.auth,
        MEDIA_DIR: join(scratch.folder, 'import-media'),
        UPLOADS_DIR: join(scratch.folder, 'import-uploads'),
      },
      what: 'The import of the bench failed',
    });
    return options.articles / ((performance.now() - started) / 1000);
  };
  const [first, again] = [await read(), await read()];
  return {
    rows: [
      row(`import of ${options.articles} articles (articles/s)`, { rate: first }),
      row('the same file again (articles/s)', { rate: again }),
    ],
    promises: [promise('import', first, '≥', 500, ' articles/s')],
  };
}
