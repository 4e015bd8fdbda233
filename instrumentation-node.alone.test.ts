import { expect, test, vi } from 'vitest';

const line = vi.hoisted(() => vi.fn());
vi.mock('@/web/log', () => ({ log: { error: line, warn: line } }));
const { reportError } = await import('./instrumentation-node');

const context = {
  routerKind: 'App Router',
  routePath: '/preview/[token]',
  routeType: 'render',
  revalidateReason: undefined,
} as const;

async function report(error: unknown, requestId: string): Promise<void> {
  const headers = { 'x-request-id': requestId, cookie: 'geheim' };
  await reportError(error, { path: '/preview/geheim?a=geheim', method: 'GET', headers }, context);
}

test('what Next caught is logged under the request’s name, once and without secrets', async () => {
  const error = Object.assign(new Error('no'), { digest: '771507077' });
  await report(error, 'request-1');
  await report(error, 'request-1');
  await report(error, 'request-2');
  expect(line.mock.calls).toEqual(
    ['request-1', 'request-2'].map((requestId) => [
      {
        requestId,
        err: error,
        method: 'GET',
        path: '/preview/***',
        route: '/preview/[token]',
        kind: 'render',
      },
      'unexpected error while answering',
    ]),
  );
});
