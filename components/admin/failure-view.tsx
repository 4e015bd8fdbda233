import type { ReactNode } from 'react';
import { desk } from '@/messages/ar-desk';

/** A screen of the desk that cannot be shown: what that means and the way back. */
export function FailureView({
  title,
  text,
  children,
}: {
  title: string;
  text: string;
  children?: ReactNode;
}) {
  return (
    <main className="main" id="main">
      <div className="empty">
        <h1>{title}</h1>
        <p>{text}</p>
        {children}
        <a className="btn" href="/admin/articles">
          {desk.notFound.back}
        </a>
      </div>
    </main>
  );
}

/** An article that does not exist, or not for this person: the two look alike. */
export function NotFoundView() {
  return <FailureView title={desk.notFound.title} text={desk.notFound.text} />;
}
