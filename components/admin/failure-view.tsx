import type { ReactNode } from 'react';
import { desk } from '@/messages/ar-desk';

interface Failure {
  title: string;
  text: string;
  /** The way back; the list of articles without one. */
  back?: { href: string; word: string };
  children?: ReactNode;
}

const TO_ARTICLES = { href: '/admin/articles', word: desk.notFound.back };

/** A screen of the desk that cannot be shown, as a page without the desk's frame. */
export function FailureView(failure: Failure) {
  return (
    <main className="main bare" id="main">
      <FailureNote {...failure} />
    </main>
  );
}

/** What it means that a screen cannot be shown, and the way back. */
export function FailureNote({ title, text, back = TO_ARTICLES, children }: Failure) {
  return (
    <div className="empty">
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
      <a className="btn" href={back.href}>
        {back.word}
      </a>
    </div>
  );
}
