import type { SyndicatedPublication } from './types';

export interface ManifestLook {
  /** #rrggbb of the browser's bar and of the page while it opens. */
  readonly themeColor: string;
  readonly backgroundColor: string;
  readonly icons: readonly {
    readonly src: string;
    /** «192x192», or «any» for SVG. */
    readonly sizes: string;
    readonly type: string;
    readonly purpose?: 'any' | 'maskable' | 'monochrome';
  }[];
}

/** `/manifest.webmanifest` (W3C, Web Application Manifest). */
export function webManifest(publication: SyndicatedPublication, look: ManifestLook): string {
  return JSON.stringify({
    id: '/',
    name: publication.name,
    short_name: publication.name,
    description: publication.tagline,
    lang: publication.language,
    dir: 'rtl',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    theme_color: look.themeColor,
    background_color: look.backgroundColor,
    categories: ['news'],
    icons: look.icons,
  });
}
