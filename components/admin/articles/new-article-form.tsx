import { ar } from '@/messages/ar';
import type { ArticleKindName } from '@/newsroom/articles/views';
import type { TemplateItem } from '@/newsroom/templates/list-templates';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';
import { TemplateChoice } from '../templates/template-choice';

const KINDS: ArticleKindName[] = ['news', 'report', 'opinion', 'explainer'];

/** The kind of the new article, what it begins with, and the button that opens its draft. */
export function NewArticleForm({
  action,
  atOnce,
  templates,
}: {
  action: AnyFormAction;
  atOnce: boolean;
  templates: TemplateItem[];
}) {
  const words = ar.desk.create;
  return (
    <ActionForm action={action} atOnce={atOnce} className="stack narrow">
      <fieldset className="stack tight">
        <legend className="lb">{words.kind}</legend>
        {KINDS.map((kind) => (
          <label className="rd" key={kind}>
            <input type="radio" name="kind" value={kind} defaultChecked={kind === 'news'} />
            <b>{ar.states.kind[kind]}</b>
            <small>{words.kindHints[kind]}</small>
          </label>
        ))}
      </fieldset>
      {templates.length > 0 && <TemplateChoice templates={templates} />}
      <SubmitButton busy={words.busy}>{words.submit}</SubmitButton>
    </ActionForm>
  );
}
