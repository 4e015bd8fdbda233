import { findAddresses } from './addresses.mjs';
import { runLoad } from './load.mjs';
import { serve } from './newspaper.mjs';
import { row } from './report.mjs';
import { failures, inRounds, medians } from './rounds.mjs';

/** What is not an article and is asked for all day: 304, feed, sitemap, search. */
export async function measureDocuments({ scratch, options }) {
  const paper = await serve(scratch, 'large');
  const { hot } = await findAddresses(paper.url);
  const etag = (
    await fetch(paper.origin + hot[0], { headers: { 'Accept-Encoding': 'br' } })
  ).headers.get('etag');
  const month = new Date().toISOString().slice(0, 7);
  const jobs = {
    'article, 304': { paths: [hot[0]], headers: { 'If-None-Match': etag } },
    'feed.xml': { paths: ['/feed.xml'] },
    'sitemap of a month': { paths: [`/sitemaps/${month}.xml`] },
    'search, one question': { paths: [`/search?q=${encodeURIComponent('الوزارة المدينة')}`] },
    'search, every question another, 4 connections': { paths: questions(), connections: 4 },
  };
  const { port, pid } = paper;
  const series = Object.entries(jobs).map(([name, job]) => [
    name,
    () => runLoad({ port, pid, seconds: options.seconds, ...job }),
  ]);
  const found = await inRounds(options.runs, Object.fromEntries(series));
  const rows = Object.entries(found).map(([name, figures]) =>
    row(name, { ...medians(figures), failed: failures(figures) }),
  );
  return { rows };
}

/** Two words of the generated stories and a number that few of them hold. */
function questions() {
  return Array.from(
    { length: 20_000 },
    (_, at) => `/search?q=${encodeURIComponent(`الوزارة المدينة ${at}`)}`,
  );
}
