import { ar } from '@/messages/ar';
import { smallAnswer, type Answer } from './answer';
import { readerHeaders } from './headers';
import { preparedAddress, PREPARED, statusOf, type PreparedName } from './page-kinds';
import type { Pages } from './pages';

/** Renders the pages for what has no page while all is well. */
export async function preparePages(pages: Pages): Promise<void> {
  await Promise.all(PREPARED.map((name) => pages.show(preparedAddress(name))));
}

/** The answer in the place of a page, at once; an old one is rendered again behind its back. */
export function preparedAnswer(pages: Pages, name: PreparedName): Answer {
  return pages.atOnce(preparedAddress(name))?.answer ?? lastResort(name);
}

// Only a front that has never had a working press shows this one.
function lastResort(name: PreparedName): Answer {
  const { title, text } = ar.site.prepared[name];
  const status = statusOf(preparedAddress(name));
  return smallAnswer(
    status,
    {
      ...readerHeaders(),
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      ...(status === 503 && { 'Retry-After': '10' }),
    },
    `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`,
  );
}
