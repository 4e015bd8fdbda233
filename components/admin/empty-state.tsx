import Link from 'next/link';

/** A screen without content: what that means, and one way on. */
export function EmptyState({
  title,
  text,
  link,
}: {
  title: string;
  text: string;
  link?: { href: string; word: string };
}) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {link && (
        <Link className="btn" href={link.href} prefetch={false}>
          {link.word}
        </Link>
      )}
    </div>
  );
}
