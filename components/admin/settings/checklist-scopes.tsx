import Link from 'next/link';
import { ar } from '@/messages/ar';
import type { SectionView } from '@/newsroom/sections/views';

const words = ar.checklist.settings;

/** Whom the rules are for: the whole newspaper, or one section. */
export function ChecklistScopes({
  sections,
  own,
  current,
  href,
}: {
  sections: SectionView[];
  /** The sections that have rules of their own. */
  own: number[];
  current: number | null;
  href: (sectionId: number | null) => string;
}) {
  const all = [{ id: null, name: words.everywhere as string }, ...sections];
  return (
    <nav className="scopes" aria-label={words.scopes}>
      {all.map(({ id, name }) => (
        <Link
          key={id}
          href={href(id)}
          prefetch={false}
          aria-current={id === current ? 'page' : undefined}
        >
          {name}
          {id !== null && own.includes(id) && <small>{words.own}</small>}
        </Link>
      ))}
    </nav>
  );
}
