import { ActionForm } from '@/components/admin/action-form.client';
import type { AnyFormAction } from '@/components/admin/form-result';
import { StateChip } from '@/components/admin/state-chip';
import { SelectField } from '@/components/admin/select-field.client';
import { SubmitButton } from '@/components/admin/submit-button.client';
import { TextAreaField } from '@/components/admin/text-field.client';
import { ar } from '@/messages/ar';
import type { DigitSystem } from '@/newsroom/arabic/digits';
import { bodyText } from '@/newsroom/articles/body/body-text';
import type { DeskArticle } from '@/newsroom/articles/desk-views';
import type { ArticleNotes } from '@/newsroom/notes/views';
import { PlainNotes } from './notes/plain-notes';
import {
  approveAction,
  breakingAction,
  endBreakingAction,
  publishAction,
  returnAction,
  submitAction,
} from './actions';
import { BREAKING_DURATIONS, durationWords, USUAL_DURATION } from './verbs/breaking-durations';

const PLAIN_VERBS: [keyof typeof ar.states.verb, AnyFormAction][] = [
  ['submit', submitAction],
  ['approve', approveAction],
  ['publish', publishAction],
  ['breaking', breakingAction],
  ['endBreaking', endBreakingAction],
  ['return', returnAction],
];

/**
 * The article as it was saved, to be read while the editor wakes up. Browsers without scripts also
 * get the actions that need none, as forms.
 */
export function PlainArticle({
  article,
  digits,
  notes,
  section,
}: {
  article: DeskArticle;
  digits: DigitSystem;
  notes: ArticleNotes;
  section: string;
}) {
  const { fields, desk } = article;
  const paragraphs = bodyText(fields.body).split('\n').filter(Boolean);
  return (
    <main className="plain" id="main" tabIndex={-1}>
      <p className="k">
        <StateChip state={desk.state} unpublishedChanges={desk.unpublishedChanges} />
        <span className="mut">
          {[section, ar.states.kind[fields.kind], fields.place].filter(Boolean).join(' · ')}
        </span>
      </p>
      <noscript>
        <p className="ban b">{ar.editor.plain.note}</p>
        <PlainVerbs article={article} digits={digits} />
        <PlainNotes articleId={article.id} notes={notes} />
      </noscript>
      <h1 className="ttl" dir="auto">
        {fields.title || ar.editor.untitled}
      </h1>
      <p className="std" dir="auto">
        {fields.standfirst}
      </p>
      <div className="dbody">
        {paragraphs.length === 0 && <p className="mut">{ar.editor.plain.empty}</p>}
        {paragraphs.map((paragraph, at) => (
          <p key={at} dir="auto">
            {paragraph}
          </p>
        ))}
      </div>
    </main>
  );
}

function PlainVerbs({
  article: { id, desk },
  digits,
}: {
  article: DeskArticle;
  digits: DigitSystem;
}) {
  return PLAIN_VERBS.filter(([verb]) => desk.verbs.includes(verb)).map(([verb, action]) => (
    <ActionForm key={verb} action={action}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="copyVersion" value={desk.copyVersion} />
      {verb === 'breaking' && (
        <SelectField name="minutes" label={ar.workflow.breaking.duration} value={USUAL_DURATION}>
          {BREAKING_DURATIONS.map((length) => (
            <option key={length} value={length}>
              {durationWords(length, digits)}
            </option>
          ))}
        </SelectField>
      )}
      {verb === 'return' && <TextAreaField name="note" label={ar.editor.dialog.note} />}
      <SubmitButton className="btn">{ar.states.verb[verb]}</SubmitButton>
    </ActionForm>
  ));
}
