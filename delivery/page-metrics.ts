import { Counter, Gauge, Histogram } from 'prom-client';
import { registers } from './metrics';

/** What a reader's request came to. */
export type PageOutcome =
  'hit' | 'miss' | 'stale' | 'unavailable' | 'not_found' | 'moved' | 'gone' | 'refused';

const requests: Record<PageOutcome, number> = {
  hit: 0,
  miss: 0,
  stale: 0,
  unavailable: 0,
  not_found: 0,
  moved: 0,
  gone: 0,
  refused: 0,
};

/** Counts a reader's request. A bare addition, because a hit has no time for more. */
export function countPage(outcome: PageOutcome): void {
  requests[outcome] += 1;
}

new Counter({
  name: 'matbaa_page_requests_total',
  help: 'Requests of readers for pages, by outcome.',
  labelNames: ['outcome'] as const,
  registers,
  collect() {
    this.reset();
    for (const [outcome, count] of Object.entries(requests)) this.inc({ outcome }, count);
  },
});

export const purgedKeys = new Counter({
  name: 'matbaa_purged_keys_total',
  help: 'Keys that events purged from the memory of pages.',
  registers,
});

export const purgeDelay = new Histogram({
  name: 'matbaa_purge_delay_seconds',
  help: 'From the time of an act, as its event has it, to the purge of its pages in this process.',
  buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30],
  registers,
});

export const viewBeacons = new Counter({
  name: 'matbaa_view_beacons_total',
  help: 'Views that readers’ browsers told of, by result (left_out: bots, repeats, nonsense).',
  labelNames: ['result'] as const,
  registers,
});

for (const result of ['counted', 'left_out'] as const) viewBeacons.inc({ result }, 0);

/** Where the figures come from that are a state and not a count; read when somebody asks. */
export interface States {
  pageStore: () => { entries: number; bytes: number };
  /** Pages that wait for their turn to be rendered. */
  renderQueue: () => number;
  /** For how many seconds something may have been committed and not read. */
  eventLag: () => number;
  /** Whether the connection that hears of events stands. */
  listening: () => boolean;
}

let states: States | undefined;

/** Shows the states of this process among the figures. */
export function showStates(shown: States): void {
  states = shown;
}

gauge('matbaa_page_store_entries', 'Pages in memory.', (of) => of.pageStore().entries);
gauge('matbaa_page_store_bytes', 'Bytes of the pages in memory.', (of) => of.pageStore().bytes);
gauge('matbaa_render_queue_length', 'Pages that wait to be rendered.', (of) => of.renderQueue());
gauge('matbaa_event_lag_seconds', 'For how long events may not have been read.', (of) =>
  of.eventLag(),
);
gauge('matbaa_event_listener_up', 'Whether the connection that hears of events stands.', (of) =>
  Number(of.listening()),
);

function gauge(name: string, help: string, read: (of: States) => number): void {
  new Gauge({
    name,
    help,
    registers,
    collect() {
      if (states) this.set(read(states));
    },
  });
}
