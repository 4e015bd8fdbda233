import { ar } from '@/messages/ar';
import { FIELD_NAMES, type ArticleFields, type FieldName } from '@/newsroom/articles/fields';
import type { RefNames, TextComparison } from '@/newsroom/articles/revision-views';
import { sameValue } from '@/newsroom/articles/same-value';
import { BodyChanges } from './body-changes';
import { nameIn } from './name-in';
import { ValueChanges } from './value-changes';
import { WordDiff } from './word-diff';

/** The fields that two texts differ in, in the order of the editor. */
export function FieldChanges({ comparison }: { comparison: TextComparison }) {
  const words = ar.revisions;
  const { before, after } = comparison;
  const changed = FIELD_NAMES.filter((name) => !sameValue(before[name], after[name]));
  if (changed.length === 0) {
    return (
      <p className="ban b">
        <b>{words.same}</b> {words.sameText}
      </p>
    );
  }
  return (
    <dl className="fc">
      {changed.map((name) => (
        <div key={name}>
          <dt>{ar.editor.fields[name]}</dt>
          <dd>
            <FieldChange name={name} comparison={comparison} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function FieldChange({ name, comparison }: { name: FieldName; comparison: TextComparison }) {
  const { before, after, names } = comparison;
  switch (name) {
    case 'title':
    case 'standfirst':
    case 'place':
      return (
        <p className="wd" dir="auto">
          <WordDiff before={before[name]} after={after[name]} />
        </p>
      );
    case 'body':
      return <BodyChanges before={before.body} after={after.body} names={names} />;
    case 'picture':
      return <PictureChange before={before.picture} after={after.picture} names={names} />;
    default:
      return (
        <ValueChanges before={valuesOf(name, before, names)} after={valuesOf(name, after, names)} />
      );
  }
}

function PictureChange({
  before,
  after,
  names,
}: {
  before: ArticleFields['picture'];
  after: ArticleFields['picture'];
  names: RefNames;
}) {
  const file = (one: ArticleFields['picture']) => (one ? [nameIn(names.media, one.mediaId)] : []);
  const lines = ['caption', 'credit'] as const;
  return (
    <>
      {before?.mediaId !== after?.mediaId && (
        <ValueChanges before={file(before)} after={file(after)} />
      )}
      {lines.map(
        (line) =>
          (before?.[line] ?? '') !== (after?.[line] ?? '') && (
            <p key={line} className="wd" dir="auto">
              <span className="wd-part">{ar.revisions.part[line]}</span>
              <WordDiff before={before?.[line] ?? ''} after={after?.[line] ?? ''} />
            </p>
          ),
      )}
    </>
  );
}

function valuesOf(name: FieldName, fields: ArticleFields, names: RefNames): string[] {
  switch (name) {
    case 'kind':
      return [ar.states.kind[fields.kind]];
    case 'sectionId':
      return fields.sectionId === null ? [] : [nameIn(names.sections, fields.sectionId)];
    case 'tagIds':
      return fields.tagIds.map((id) => nameIn(names.tags, id));
    case 'writerIds':
      return fields.writerIds.map((id) => nameIn(names.writers, id));
    case 'relatedIds':
      return fields.relatedIds.map((id) => nameIn(names.stories, id));
    default:
      return [];
  }
}
