import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { ThemeScript } from '@/components/site/theme-script';
import { drawingAddress } from '@/newsroom/look/drawings';
import { loadQuietEdition } from './_pages/load-edition';
import './site.css';

export const dynamic = 'force-dynamic';

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfbf7' },
    { media: '(prefers-color-scheme: dark)', color: '#121413' },
  ],
};

/** The document of every page that readers see. */
export default async function SiteLayout({ children }: { children: ReactNode }) {
  const { small, touch } = (await loadQuietEdition()).look.icons;
  return (
    <html lang="ar" dir="rtl">
      <head>
        <ThemeScript />
        <FontPreload file="markazi-text-arabic" />
        <FontPreload file="readex-pro-arabic" />
        {small ? (
          <link rel="icon" href={drawingAddress(small)} type="image/png" />
        ) : (
          <link rel="icon" href="/icons/icon.svg" type="image/svg+xml" />
        )}
        <link rel="apple-touch-icon" href={touch ? drawingAddress(touch) : '/icons/icon-180.png'} />
        <link rel="manifest" href="/manifest.webmanifest" />
        <link rel="search" type="application/opensearchdescription+xml" href="/opensearch.xml" />
        <script src="/assets/enhance.js" type="module" defer />
      </head>
      <body>{children}</body>
    </html>
  );
}

function FontPreload({ file }: { file: string }) {
  return (
    <link
      rel="preload"
      href={`/fonts/${file}.woff2`}
      as="font"
      type="font/woff2"
      crossOrigin="anonymous"
    />
  );
}
