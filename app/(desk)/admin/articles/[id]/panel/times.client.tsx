'use client';

import { ar } from '@/messages/ar';
import { clockTime, dualDate, isoWithOffset } from '@/newsroom/arabic/dates';
import { useDraft, useEditorTools } from '../draft/draft-context';
import { VerbGroup } from '../verbs/verb-bar.client';
import type { PressedVerb } from '../verbs/verb-context';

const words = ar.workflow.times;
const VERBS: PressedVerb[] = ['schedule', 'unschedule', 'expire', 'embargo', 'liftEmbargo'];

/** When the story is published, when it leaves the site, and until when nothing of it may be seen. */
export function Times() {
  const desk = useDraft((state) => state.desk);
  // The bar declares a story breaking; here it is given another time.
  const verbs: PressedVerb[] = desk.breakingUntil ? [...VERBS, 'breaking'] : VERBS;
  const times = [
    { word: words.breaking, at: desk.breakingUntil },
    { word: words.embargo, at: desk.embargoUntil },
    { word: words.publishes, at: desk.publishAt },
    { word: words.ends, at: desk.unpublishAt },
  ].flatMap(({ word, at }) => (at ? [{ word, at }] : []));
  if (times.length === 0 && !verbs.some((verb) => desk.verbs.includes(verb))) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      {times.length > 0 ? (
        <dl className="tms">
          {times.map(({ word, at }) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>
                <Moment at={at} />
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="mut">{words.none}</p>
      )}
      <VerbGroup verbs={verbs} name={words.title} />
    </section>
  );
}

function Moment({ at }: { at: string }) {
  const options = useEditorTools();
  const date = new Date(at);
  return (
    <time dateTime={isoWithOffset(date, options.zone)}>
      {dualDate(date, options)}، {clockTime(date, options)}
    </time>
  );
}
