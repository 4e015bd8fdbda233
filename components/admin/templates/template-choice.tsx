import { ar } from '@/messages/ar';
import type { TemplateItem } from '@/newsroom/templates/list-templates';
import { templateFacts } from './template-facts';

const words = ar.templates.choice;

/** What a new article begins with: nothing, unless a template is chosen. */
export function TemplateChoice({ templates }: { templates: TemplateItem[] }) {
  return (
    <fieldset className="stack tight">
      <legend className="lb">{words.legend}</legend>
      <p className="hint">{words.note}</p>
      <label className="rd">
        <input type="radio" name="template" value="" defaultChecked />
        <b>{words.none}</b>
        <small>{words.noneHint}</small>
      </label>
      {templates.map((template) => (
        <label className="rd" key={template.id}>
          <input type="radio" name="template" value={template.id} />
          <b dir="auto">{template.name}</b>
          <small dir="auto">{template.description || templateFacts(template)}</small>
        </label>
      ))}
    </fieldset>
  );
}
