import type { Instrumentation } from 'next';

// Next compiles this file a second time for its edge runtime, which nothing here uses and which
// knows no modules of Node: they are behind a condition that the compiler decides.

/** Next calls this once, before the press answers anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { reportSlowQueries } = await import('./instrumentation-node');
  reportSlowQueries();
}

/** Next calls this for what a page, a handler or an action threw past its guard, before it answers. */
export const onRequestError: Instrumentation.onRequestError = async (...thrown) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { reportError } = await import('./instrumentation-node');
  await reportError(...thrown);
};
