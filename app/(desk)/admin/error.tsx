'use client';

import { FailureView } from '@/components/admin/failure-view';
import { desk } from '@/messages/ar-desk';

/** A screen that failed: what is safe, the number of the line in the log, and another try. */
export default function DeskError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const words = desk.error;
  return (
    <FailureView title={words.title} text={words.text}>
      {error.digest && <p className="num">{words.id(error.digest)}</p>}
      <button className="btn pri" type="button" onClick={reset}>
        {words.retry}
      </button>
    </FailureView>
  );
}
