import { ar } from '@/messages/ar';

/** A list of names as it became: what stayed, what went and what came. */
export function ValueChanges({ before, after }: { before: string[]; after: string[] }) {
  const words = ar.revisions;
  const removed = before.filter((one) => !after.includes(one));
  if (before.length === 0 && after.length === 0) return <p>{words.fields.none}</p>;
  return (
    <ul className="vc">
      {removed.map((one) => (
        <li key={`- ${one}`}>
          <del>
            <span className="vh">{words.diff.removed}</span>
            <bdi>{one}</bdi>
          </del>
        </li>
      ))}
      {after.map((one) => (
        <li key={`+ ${one}`}>
          {before.includes(one) ? (
            <bdi>{one}</bdi>
          ) : (
            <ins>
              <span className="vh">{words.diff.added}</span>
              <bdi>{one}</bdi>
            </ins>
          )}
        </li>
      ))}
    </ul>
  );
}
