import { NewsroomError } from '@/newsroom/errors';

/**
 * Refuses what another site's page sent, and what does not say where it comes from: every browser
 * of today names the origin of a POST. Next refuses a foreign origin of an action, but lets a
 * missing one pass.
 */
export function requireSameOrigin(headers: Headers): void {
  const origin = headers.get('origin');
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  if (!origin || !host || !URL.canParse(origin) || new URL(origin).host !== host) {
    throw new NewsroomError('FORBIDDEN', { sentence: 'originForeign' });
  }
}
