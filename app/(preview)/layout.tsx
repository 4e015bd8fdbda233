import type { ReactNode } from 'react';
import '../(site)/site.css';

export const dynamic = 'force-dynamic';

/** The document of a page inside the desk's own frame: as readers' pages, without their scripts. */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="ar" dir="rtl">
      <head>
        {/* A link leads out of the frame, which stays what it is. */}
        <base target="_blank" />
      </head>
      <body>{children}</body>
    </html>
  );
}
