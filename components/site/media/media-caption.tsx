import type { ReactNode } from 'react';
import { ar } from '@/messages/ar';
import { BidiText } from '../bidi-text';

/** The words under a picture, film or recording, announced as what they are; `children` before them. */
export function MediaCaption({
  caption,
  credit,
  children,
}: {
  caption: string;
  credit: string;
  children?: ReactNode;
}) {
  const words = ar.site.article;
  if (!caption && !credit && !children) return null;
  return (
    <figcaption>
      {children}
      {caption && (
        <>
          <span className="vh">{words.caption} </span>
          <BidiText text={caption} />
        </>
      )}
      {credit && (
        <span className={caption ? 'cr' : undefined}>
          <span className="vh">{words.credit} </span>
          <BidiText text={credit} />
        </span>
      )}
    </figcaption>
  );
}
