'use client';

import { useRouter } from 'next/navigation';
import { useId } from 'react';
import { Icon } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import type { TemplateItem } from '@/newsroom/templates/list-templates';
import { ActionForm } from '../action-form.client';
import type { AnyFormAction } from '../form-result';
import { SubmitButton } from '../submit-button.client';
import { TextAreaField, TextField } from '../text-field.client';
import { templateFacts } from './template-facts';

const words = ar.templates;

/** What is done with a template. */
export interface TemplateActions {
  begin: AnyFormAction;
  rename: AnyFormAction;
  remove: AnyFormAction;
}

/** A template, the way to begin with it, and its care for whoever may. */
export function TemplateRow({
  template,
  actions,
}: {
  template: TemplateItem;
  actions: TemplateActions;
}) {
  const nameId = useId();
  return (
    <li>
      <div className="tpl">
        <div>
          <h2 id={nameId} dir="auto">
            {template.name}
          </h2>
          {template.description && <p dir="auto">{template.description}</p>}
          <p className="mut">{templateFacts(template)}</p>
        </div>
        <ActionForm action={actions.begin}>
          <input type="hidden" name="template" value={template.id} />
          <SubmitButton className="btn" busy={words.beginning} describedBy={nameId}>
            {words.begin}
          </SubmitButton>
        </ActionForm>
      </div>
      {template.mayChange && <TemplateCare template={template} actions={actions} />}
    </li>
  );
}

function TemplateCare({ template, actions }: { template: TemplateItem; actions: TemplateActions }) {
  const router = useRouter();
  const refresh = (): void => router.refresh();
  const id = <input type="hidden" name="id" value={template.id} />;
  return (
    <details className="care">
      <summary className="btn ghost sm" aria-label={words.changeOf(template.name)}>
        <Icon name="pencil-line" className="s" />
        {words.change}
      </summary>
      <ActionForm action={actions.rename} className="sv-new" onDone={refresh}>
        {id}
        <TextField
          name="name"
          label={words.name}
          defaultValue={template.name}
          dir="auto"
          maxLength={80}
          autoComplete="off"
        />
        <TextAreaField
          name="description"
          label={words.description}
          hint={words.descriptionHint}
          defaultValue={template.description}
          rows={2}
          maxLength={300}
        />
        <SubmitButton className="btn sm" busy={words.saving}>
          {words.save}
        </SubmitButton>
      </ActionForm>
      <ActionForm action={actions.remove} className="tpl-rm" onDone={refresh}>
        {id}
        <p className="hint">{words.removeNote}</p>
        <SubmitButton className="btn sm dgr" busy={words.removing}>
          <Icon name="trash-2" className="s" />
          {words.remove}
        </SubmitButton>
      </ActionForm>
    </details>
  );
}
