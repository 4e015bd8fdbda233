import { join } from 'node:path';
import { findAddresses, handOut } from './addresses.mjs';
import { startBare } from './bare.mjs';
import { runLoad, startLoad, warmUp } from './load.mjs';
import { serve } from './newspaper.mjs';
import { NGINX, startNginx } from './nginx.mjs';
import { promise, row } from './report.mjs';
import { failures, inRounds, medians, ratio } from './rounds.mjs';

/** Misses that one run beside hits can use up. */
const COLD = 1500;

/** Pages in memory: one, the front page, a thousand, beside misses; and the same page elsewhere. */
export async function measureHit({ scratch, options }) {
  const paper = await serve(scratch, 'large');
  const { hot, cold } = await findAddresses(paper.url);
  const { port, pid, pressPort } = paper;
  const takeCold = handOut(cold, options.runs, COLD);
  const seconds = options.seconds;
  const [article] = hot;
  await warmUp(port, [...hot, '/']);
  const bare = scratch.use(await startBare(port, article));
  const nginx = NGINX && scratch.use(await startNginx(join(scratch.folder, 'nginx'), pressPort));
  const load = (job) => runLoad({ port, pid, seconds, ...job });

  const found = await inRounds(options.runs, {
    article: () => load({ paths: [article] }),
    bare: () => load({ port: bare.port, pid: bare.pid, paths: [article] }),
    front: () => load({ paths: ['/'] }),
    thousand: () => load({ paths: hot }),
    beside: () => besideMisses({ port, paths: [article], seconds }, takeCold()),
    press: () => load({ port: pressPort, paths: [article], connections: 4 }),
    ...(nginx && { nginx: () => load({ port: nginx.port, pid: undefined, paths: [article] }) }),
  });
  const lone = await load({ paths: [article] });

  const { article: hit } = found;
  return {
    rows: Object.entries(NAMES)
      .filter(([key]) => found[key])
      .map(([key, name]) => row(name, { ...medians(found[key]), failed: failures(found[key]) })),
    promises: [
      promise('article: hit / bare Node', ratio(hit, found.bare), '≥', 0.7),
      promise('article: hit / press alone', ratio(hit, found.press), '≥', 10),
      promise('hit p99 at 32 connections', medians(hit).p99, '≤', 10, ' ms'),
      promise('hit beside misses / hit', ratio(found.beside, hit), '≥', 0.5),
      promise('1,000 articles / one', ratio(found.thousand, hit), '≥', 0.9),
    ],
    notes: [
      `The load generator used ${Math.round(lone.generatorCpu)} µs a request of a core of its own.`,
      ...(nginx
        ? [
            `Hit / nginx proxy_cache (its bytes as the press sends them, not compressed): ${ratio(hit, found.nginx).toFixed(2)}.`,
          ]
        : ['nginx is not installed: not measured.']),
    ],
  };
}

const NAMES = {
  article: 'article, hit',
  front: 'front page, hit',
  thousand: '1,000 articles, hits',
  beside: 'article, hit, beside 4 connections of misses',
  bare: 'bare Node, the same bytes',
  press: 'the press alone, the same article',
  nginx: 'nginx proxy_cache before the press',
};

/** Processor time would be that of both, so it is not counted. */
async function besideMisses(job, paths) {
  const misses = startLoad({ port: job.port, paths, once: true, connections: 4, warmUp: 0 });
  const figures = await runLoad(job);
  await misses.stop();
  return figures;
}
