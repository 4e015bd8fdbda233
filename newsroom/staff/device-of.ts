import Bowser from 'bowser';

/** What a browser says of itself; null for what it does not say. It may lie. */
export interface Device {
  /** «Chrome», «Safari». */
  browser: string | null;
  /** «Windows», «Android». */
  system: string | null;
  kind: 'desktop' | 'phone' | 'tablet' | null;
}

const KINDS: Partial<Record<string, Device['kind']>> = {
  desktop: 'desktop',
  mobile: 'phone',
  tablet: 'tablet',
};

/** Names of Latin letters only: what a stranger wrote into a header is not shown as it is. */
const NAME = /^[\w .+/-]{1,30}$/;

/** Reads a User-Agent header. */
export function deviceOf(userAgent: string): Device {
  // It throws for an empty one.
  const { browser, os, platform } = Bowser.parse(userAgent || '-');
  return {
    browser: named(browser.name),
    system: named(os.name),
    kind: KINDS[platform.type ?? ''] ?? null,
  };
}

function named(name: string | undefined): string | null {
  return name !== undefined && NAME.test(name) ? name : null;
}
