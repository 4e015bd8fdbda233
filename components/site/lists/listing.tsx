import type { ReactNode } from 'react';

/** A long list with what stands beside it on wide screens and below it on phones. */
export function Listing({
  label,
  side,
  children,
}: {
  /** Id of the heading that names the list. */
  label: string;
  side: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="listing">
      <section aria-labelledby={label}>{children}</section>
      <aside className="beside">{side}</aside>
    </div>
  );
}
