import { Fragment } from 'react';
import type { WriterRef } from '@/newsroom/articles/views';

/** «نورة العتيق وأنس بركات», each name linked to its page when `linked`. */
export function WriterNames({
  writers,
  linked = false,
}: {
  writers: WriterRef[];
  linked?: boolean;
}) {
  if (writers.length === 0) return null;
  return (
    <span>
      {writers.map((writer, index) => (
        <Fragment key={writer.id}>
          {index > 0 && (index === writers.length - 1 ? ' و' : '، ')}
          {linked ? (
            <a href={`/writer/${writer.handle}`} rel="author">
              <bdi>{writer.name}</bdi>
            </a>
          ) : (
            <bdi>{writer.name}</bdi>
          )}
        </Fragment>
      ))}
    </span>
  );
}
