import type { ReactNode } from 'react';
import { BidiText } from '../bidi-text';

/** The title of a list with the thick rule that runs on from it. */
export function ListHead({
  title,
  kicker,
  description,
  children,
}: {
  title: ReactNode;
  /** What kind of list it is, over the title. */
  kicker?: string;
  description?: string;
  children?: ReactNode;
}) {
  return (
    <header className="sec-h">
      {kicker && <p className="lab">{kicker}</p>}
      <h1>{typeof title === 'string' ? <BidiText text={title} /> : title}</h1>
      {description && <p>{description}</p>}
      {children}
    </header>
  );
}
