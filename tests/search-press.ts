import { prerender } from 'react-dom/static';
import SearchPage from '@/app/(site)/search/page';
import type { PressAnswer } from './front';
import { pressHtml, wellAnswered } from './front';

/** A press that renders the page of the search, as the real one does, and names every other. */
export const searchPress: PressAnswer = (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://press.test');
  if (pathname !== '/search') {
    wellAnswered(request, response);
    return;
  }
  render(searchParams).then(
    (html) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(pressHtml('', 'search').replace('<p></p>', html));
    },
    (error: unknown) => {
      // What `notFound` throws.
      response.statusCode = error instanceof Error && error.message.includes('404') ? 404 : 500;
      response.end();
    },
  );
};

async function render(given: URLSearchParams): Promise<string> {
  const query: Record<string, string | string[]> = {};
  for (const name of given.keys()) {
    const values = given.getAll(name);
    query[name] = values.length > 1 ? values : (values[0] ?? '');
  }
  const page = await SearchPage({ searchParams: Promise.resolve(query) });
  const { prelude } = await prerender(page);
  return new Response(prelude).text();
}
