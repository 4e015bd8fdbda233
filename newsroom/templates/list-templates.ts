import { compareArabic } from '../arabic/sorting';
import type { ArticleKindName } from '../articles/views';
import { db } from '../db/client';
import type { Actor } from '../staff/actor';
import { authorize } from '../staff/policy';
import { mayChange } from './may-change';
import { fromTemplate } from './template-fields';

export interface TemplateItem {
  id: number;
  name: string;
  description: string;
  kind: ArticleKindName;
  /** Its name; null when it names none, or one that is gone. */
  section: string | null;
  /** Null when no person made it. */
  by: string | null;
  /** Whether the actor may rename and delete it. */
  mayChange: boolean;
}

/** Every template by its name, for whoever begins articles. Throws FORBIDDEN for the others. */
export async function listTemplates(actor: Actor): Promise<TemplateItem[]> {
  authorize(actor, 'article.create');
  const [rows, sections] = await Promise.all([
    db().articleTemplate.findMany({
      select: {
        id: true,
        name: true,
        description: true,
        fields: true,
        createdById: true,
        createdBy: { select: { name: true } },
      },
    }),
    db().section.findMany({ select: { id: true, name: true } }),
  ]);
  const names = new Map(sections.map(({ id, name }) => [id, name]));
  return rows
    .map(({ id, name, description, fields, createdById, createdBy }): TemplateItem => {
      const { kind, sectionId } = fromTemplate(fields);
      return {
        id,
        name,
        description,
        kind,
        section: (sectionId !== null && names.get(sectionId)) || null,
        by: createdBy?.name ?? null,
        mayChange: mayChange(actor, createdById),
      };
    })
    .sort((one, other) => compareArabic(one.name, other.name));
}
