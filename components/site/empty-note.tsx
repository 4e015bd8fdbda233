import { ar } from '@/messages/ar';

/** A list without entries: the half-sun on its line, one sentence, one way on. */
export function EmptyNote({ text, home = true }: { text: string; home?: boolean }) {
  return (
    <div className="empty">
      <p>{text}</p>
      {home && (
        <a className="btn line" href="/">
          {ar.site.lists.toFront}
        </a>
      )}
    </div>
  );
}
