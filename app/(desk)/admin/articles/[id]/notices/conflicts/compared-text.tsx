import { WordDiff } from '@/components/admin/revisions/word-diff';
import { ar } from '@/messages/ar';

/** A text as it reads, and below it what it changed in the one that both began from. */
export function ComparedText({ base, text }: { base: string | undefined; text: string }) {
  return (
    <>
      <span className="said" dir="auto">
        {text || ar.editor.conflict.empty}
      </span>
      {base !== undefined && base !== text && (
        <span className="said changes" dir="auto">
          <WordDiff before={base} after={text} />
        </span>
      )}
    </>
  );
}
