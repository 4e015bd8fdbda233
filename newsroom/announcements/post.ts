const TIMEOUT_MS = 5000;

/**
 * Posts to an address that the newspaper has set, and to no other: a redirect is a failure. Rejects
 * unless the answer is 2xx.
 */
export async function post(url: string, body: URLSearchParams | string): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    signal: AbortSignal.timeout(TIMEOUT_MS),
    headers: {
      'User-Agent': 'Matbaa',
      ...(typeof body === 'string' && { 'Content-Type': 'application/json; charset=utf-8' }),
    },
    body,
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`${new URL(url).host} answered ${response.status}`);
}
