import { safeNext } from '@/web/sign-in';

/**
 * The address of the desk to go to after signing in, percent-encoded: a raw Arabic query cannot
 * stand in a Location header. Dots are resolved first, because `/admin/..//host` would leave us.
 */
export function deskAddress(next: string | undefined): string {
  const { pathname, search } = new URL(safeNext(next), 'http://desk');
  return safeNext(pathname + search);
}
