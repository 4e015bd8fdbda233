import { ar } from '@/messages/ar';
import type { TemplateItem } from '@/newsroom/templates/list-templates';

/** «تقرير · محليات · حُفظ باسم بدر الخالدي» */
export function templateFacts({ kind, section, by }: TemplateItem): string {
  const words = ar.templates;
  const parts = [ar.states.kind[kind], section ?? words.noSection, by && words.by(by)];
  return parts.filter(Boolean).join(' · ');
}
