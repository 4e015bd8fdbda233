import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

// The figures of this process and of the press; those of pages stand in page-metrics.ts. Names
// follow https://prometheus.io/docs/practices/naming: base units, counters end in _total.
const registry = new Registry();
export const registers = [registry];

collectDefaultMetrics({ register: registry });

/** All figures in Prometheus's text format, and its content type. */
export async function metricsText(): Promise<{ text: string; type: string }> {
  return { text: await registry.metrics(), type: registry.contentType };
}

export const renders = new Counter({
  name: 'matbaa_renders_total',
  help: 'Pages that the press was asked for, by what came of it (failed: error or time-out).',
  labelNames: ['result'] as const,
  registers,
});

export const renderSeconds = new Histogram({
  name: 'matbaa_render_duration_seconds',
  help: 'Time that the press took for a page, without the wait for its turn.',
  buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  registers,
});

export const deskSeconds = new Histogram({
  name: 'matbaa_desk_request_duration_seconds',
  help: 'Requests of the newsroom, by class of status, until the last byte.',
  labelNames: ['status'] as const,
  buckets: [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
  registers,
});

export const slowQueries = new Counter({
  name: 'matbaa_slow_queries_total',
  help: 'Statements that took longer than SLOW_QUERY_MS, by process.',
  labelNames: ['process'] as const,
  registers,
});

/** Whether a process behind the front runs, and how often it ended by itself. */
function processFigures(name: string, words: string) {
  return {
    up: new Gauge({
      name: `matbaa_${name}_up`,
      help: `Whether ${words} (1) or is down between two starts (0).`,
      registers,
    }),
    restarts: new Counter({
      name: `matbaa_${name}_restarts_total`,
      help: 'Times that this process ended by itself and was started again.',
      registers,
    }),
  };
}

export const pressFigures = processFigures('press', 'the press runs');
export const jobsFigures = processFigures('jobs', 'the process of background work runs');

export const jobTries = new Counter({
  name: 'matbaa_job_tries_total',
  help: 'Tries of background work that this instance made, by what came of them.',
  labelNames: ['job', 'result'] as const,
  registers,
});

// What has not happened yet stands at zero instead of being absent: a rate needs the zero.
for (const result of ['page', 'missing', 'moved', 'failed'] as const) renders.inc({ result }, 0);
for (const process of ['front', 'press', 'jobs'] as const) slowQueries.inc({ process }, 0);
for (const result of ['done', 'failed'] as const)
  jobTries.inc({ job: 'cut-renditions', result }, 0);
