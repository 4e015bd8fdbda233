import { useId, type ReactNode } from 'react';
import { DeskLink } from '../desk-link';

/** A part of the dashboard: a headed piece of the page with one way on. */
export function Panel({
  title,
  note,
  link,
  className,
  children,
}: {
  title: string;
  /** Beside the heading: a number, or what the numbers mean. */
  note?: ReactNode;
  link?: { href: string; word: string };
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={['panel', className].filter(Boolean).join(' ')} aria-labelledby={id}>
      <header className="pnh">
        <h2 id={id}>{title}</h2>
        {note}
        <span className="sp" />
        {link && (
          <DeskLink className="lnk" href={link.href}>
            {link.word}
          </DeskLink>
        )}
      </header>
      {children}
    </section>
  );
}

/** One sentence where there is nothing to list. */
export function NothingHere({ text }: { text: string }) {
  return <p className="nothing">{text}</p>;
}
