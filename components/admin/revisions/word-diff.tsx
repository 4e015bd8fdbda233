import { ar } from '@/messages/ar';
import { diffWords } from '@/newsroom/articles/diff/diff-words';

/** A text as it became, with the words that went and came marked for eyes and ears. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const words = ar.revisions.diff;
  return diffWords(before, after).map(({ kind, text }, at) => {
    if (kind === 'same') return <span key={at}>{text}</span>;
    const Tag = kind === 'removed' ? 'del' : 'ins';
    return (
      <Tag key={at}>
        <span className="vh">{kind === 'removed' ? words.removed : words.added}</span>
        {text}
        <span className="vh">{words.end}</span>
      </Tag>
    );
  });
}
