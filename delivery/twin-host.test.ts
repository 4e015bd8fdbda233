import type { IncomingMessage, ServerResponse } from 'node:http';
import { beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.unstubAllEnvs();
  return () => vi.unstubAllEnvs();
});

const twinOf = async (site: string) => {
  vi.stubEnv('SITE_URL', site);
  return import('./twin-host');
};

test.each([
  ['https://ofuq.example', 'www.ofuq.example'],
  ['https://www.ofuq.example:8443/', 'ofuq.example:8443'],
  ['http://ofuq.example', null],
  ['https://localhost', null],
  ['https://192.0.2.7', null],
])('the other host of %s is %s', async (site, twin) => {
  const { twinHost } = await twinOf(site);
  expect(twinHost()).toBe(twin);
});

test.each([
  ['GET', 'www.ofuq.example', '/local/5?page=2', 'https://ofuq.example/local/5?page=2'],
  ['HEAD', 'WWW.ofuq.example', '//evil.example', 'https://ofuq.example//evil.example'],
  ['GET', 'ofuq.example', '/', null],
  ['GET', '127.0.0.1:3000', '/healthz', null],
  ['POST', 'www.ofuq.example', '/api/views', null],
  ['GET', 'www.ofuq.example', 'http://evil.example/', null],
])('%s %s %s → %s', async (method, host, url, location) => {
  const { sendFromTwin, twinHost } = await twinOf('https://ofuq.example');
  const writeHead = vi.fn();
  const request = { method, url, headers: { host } } as unknown as IncomingMessage;
  const response = { writeHead, end: vi.fn() } as unknown as ServerResponse;
  expect(sendFromTwin(request, response, twinHost())).toBe(location !== null);
  if (location === null) expect(writeHead).not.toHaveBeenCalled();
  else expect(writeHead).toHaveBeenCalledWith(301, expect.objectContaining({ Location: location }));
});
