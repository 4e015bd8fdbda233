import { expect, test } from 'vitest';
import { metricsText } from './metrics';
import { countPage, purgeDelay, purgedKeys, showStates, viewBeacons } from './page-metrics';

test('the figures of pages are counted, timed and read when somebody asks', async () => {
  let listening = true;
  showStates({
    pageStore: () => ({ entries: 3, bytes: 4096 }),
    renderQueue: () => 2,
    eventLag: () => 1.5,
    listening: () => listening,
  });
  countPage('hit');
  countPage('hit');
  countPage('stale');
  purgedKeys.inc(4);
  purgeDelay.observe(0.003);
  viewBeacons.inc({ result: 'counted' });
  await metricsText();
  listening = false;
  const { text } = await metricsText();
  const lines = text.split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'matbaa_page_requests_total{outcome="hit"} 2',
      'matbaa_page_requests_total{outcome="stale"} 1',
      'matbaa_page_requests_total{outcome="gone"} 0',
      'matbaa_purged_keys_total 4',
      'matbaa_purge_delay_seconds_bucket{le="0.005"} 1',
      'matbaa_view_beacons_total{result="counted"} 1',
      'matbaa_view_beacons_total{result="left_out"} 0',
      'matbaa_page_store_entries 3',
      'matbaa_page_store_bytes 4096',
      'matbaa_render_queue_length 2',
      'matbaa_event_lag_seconds 1.5',
      'matbaa_event_listener_up 0',
    ]),
  );
});
