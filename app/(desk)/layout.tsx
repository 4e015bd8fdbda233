import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Awake } from '@/components/admin/awake.client';
import { EarlyPressScript } from '@/components/admin/early-press-script';
import { ThemeScript } from '@/components/site/theme-script';
import { ar } from '@/messages/ar';
import './desk.css';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: { template: ar.desk.frame.title('%s'), default: ar.desk.frame.newsroom },
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfbf7' },
    { media: '(prefers-color-scheme: dark)', color: '#121413' },
  ],
};

/** The newsroom's document. Who may see what is decided by each page, never here. */
export default function DeskLayout({ children }: { children: ReactNode }) {
  return (
    // The theme script writes onto it before React comes; `Awake` takes the mark away.
    <html lang="ar" dir="rtl" data-asleep="" suppressHydrationWarning>
      <head>
        <ThemeScript />
        <EarlyPressScript />
        {/* Not as metadata: that is taken out and put back at every navigation, and a document
            without an icon makes browsers ask for /favicon.ico. */}
        <link rel="icon" href="/icons/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/icons/icon-180.png" />
      </head>
      <body>
        {children}
        <Awake />
      </body>
    </html>
  );
}
