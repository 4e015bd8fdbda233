import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { isDeskPreview, sendDeskPreview } from './desk-preview';
import { deskPolicy } from './headers';

const asked = (url: string, more: { method?: string; headers?: Record<string, string> } = {}) =>
  isDeskPreview({ method: 'GET', url, headers: {}, ...more });

test.each<[string, boolean]>([
  ['/admin/articles/12/preview', true],
  ['/admin/articles/12/preview?width=390', true],
  ['/admin/articles/12', false],
  ['/admin/articles/12/preview/x', false],
  ['/admin/articles/x/preview', false],
  ['/preview/12', false],
])('%s', (url, expected) => {
  expect(asked(url)).toBe(expected);
});

test('what writes, and what Next fetches for itself, is no document', () => {
  expect(asked('/admin/articles/12/preview', { method: 'POST' })).toBe(false);
  expect(asked('/admin/articles/12/preview', { headers: { rsc: '1' } })).toBe(false);
});

/** Answers one request with what the press said of a preview. */
async function answered(status: number, type: string, body: string) {
  const fromPress = Object.assign(Readable.from([Buffer.from(body)]), {
    statusCode: status,
    headers: { 'content-type': type },
  }) as unknown as IncomingMessage;
  const server = createServer((request, response) => {
    void sendDeskPreview(request, response, fromPress).then((isSent) => {
      if (!isSent) response.writeHead(418).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const response = await new Promise<IncomingMessage>((done) => {
    get({ port, host: '127.0.0.1', path: '/admin/articles/1/preview' }, done);
  });
  const html = Buffer.concat((await response.toArray()) as Buffer[]).toString('utf8');
  server.close();
  return { status: response.statusCode, headers: response.headers, html };
}

test('a page leaves without scripts, for the frame of the desk alone, kept nowhere', async () => {
  const page =
    '<!DOCTYPE html><html><head><script src="/_next/a.js"></script></head><body><p>نص</p><script>self.__next_f=1</script></body></html>';
  const { status, headers, html } = await answered(200, 'text/html; charset=utf-8', page);
  expect(status).toBe(200);
  expect(html).toContain('<p>نص</p>');
  expect(html).not.toContain('<script');
  const policy = headers['content-security-policy'];
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('script-src');
  expect(headers['cache-control']).toBe('no-store');
});

test('what is no page is passed on as it is', async () => {
  expect((await answered(404, 'text/html', 'x')).status).toBe(418);
  expect((await answered(200, 'text/x-component', 'x')).status).toBe(418);
});

test('the desk frames nothing but pages of its own', () => {
  expect(deskPolicy('n', false)).toContain("frame-src 'self';");
});
