import Link from 'next/link';
import type { ReactNode } from 'react';

/** One part of a screen. */
export interface Part {
  href: string;
  word: ReactNode;
}

/** The parts of a screen, each at an address of its own. */
export function PartTabs<Name extends string>({
  label,
  parts,
  current,
}: {
  label: string;
  /** In their order. */
  parts: Partial<Record<Name, Part>>;
  current: Name;
}) {
  return (
    <nav className="tabs" aria-label={label}>
      {Object.entries<Part | undefined>(parts).map(
        ([name, part]) =>
          part && (
            <Link
              key={name}
              href={part.href}
              prefetch={false}
              aria-current={name === current ? 'page' : undefined}
            >
              {part.word}
            </Link>
          ),
      )}
    </nav>
  );
}
