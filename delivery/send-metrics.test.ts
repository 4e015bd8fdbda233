import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { beforeAll, expect, test, vi } from 'vitest';
import { sendMetrics } from './send-metrics';

const TOKEN = 'a token of the scraper';

beforeAll(() => {
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@127.0.0.1/none');
  vi.stubEnv('METRICS_TOKEN', TOKEN);
});

async function ask(address: string, headers: Record<string, string>) {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: address });
  const request = new IncomingMessage(socket);
  request.method = 'GET';
  request.headers = headers;
  const response = new ServerResponse(request);
  const end = vi.spyOn(response, 'end');
  return { sent: await sendMetrics(request, response), body: String(end.mock.calls[0]?.[0]) };
}

test.each([
  ['127.0.0.1', {}],
  ['::ffff:127.0.0.1', {}],
  ['::1', {}],
  ['192.0.2.7', { authorization: `Bearer ${TOKEN}` }],
  ['127.0.0.1', { 'x-forwarded-for': '192.0.2.7', authorization: `bearer ${TOKEN}` }],
])('%s with %j sees the figures', async (address, headers) => {
  const { sent, body } = await ask(address, headers);
  expect(sent).toBe(true);
  expect(body).toMatch(/^process_cpu_seconds_total \d/m);
  expect(body).toMatch(/^matbaa_renders_total\{result="failed"\} \d/m);
});

test.each([
  ['192.0.2.7', {}],
  ['127.0.0.1', { 'x-forwarded-for': '192.0.2.7' }],
  ['127.0.0.1', { forwarded: 'for=192.0.2.7' }],
  ['192.0.2.7', { authorization: 'Bearer ' }],
  ['192.0.2.7', { authorization: `Bearer ${TOKEN}s` }],
  ['192.0.2.7', { authorization: `Basic ${TOKEN}` }],
])('%s with %j sees nothing', async (address, headers) => {
  expect((await ask(address, headers)).sent).toBe(false);
});
