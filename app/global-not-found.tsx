import type { Metadata } from 'next';
import { ar } from '@/messages/ar';
import { PreparedView } from '@/components/site/prepared-view';
import { ThemeScript } from '@/components/site/theme-script';
import './(site)/site.css';
import './(site)/styles/lists.css';
import './(site)/styles/prepared.css';

const page = ar.site.prepared['not-found'];

export const metadata: Metadata = { title: page.title, robots: { index: false } };

/**
 * The press's own 404, for whoever asks it directly; readers get the front's prepared page. It is
 * made when the pages are built, so it knows neither the newspaper's name nor its sections.
 */
export default function GlobalNotFound() {
  return (
    <html lang="ar" dir="rtl">
      <head>
        <ThemeScript />
      </head>
      <body>
        <main id="main">
          <PreparedView title={page.title} text={page.text} edition={null} />
        </main>
      </body>
    </html>
  );
}
