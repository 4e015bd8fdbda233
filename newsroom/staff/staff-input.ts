import { z } from 'zod';
import { rowId, words } from '../articles/command-input';

/** What is asked about people, as forms and programs give it. */
export const staffId = z.object({ id: rowId });

export const staffEmail = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email('emailWrong').max(254, 'tooLong'));

export const staffName = words.pipe(z.string().min(2, 'nameMissing').max(80, 'tooLong'));

export const ROLES = ['reporter', 'editor', 'chief', 'photo', 'admin'] as const;

/** A role and the sections that it answers for: at least one for an editor, none for the others. */
export const roleAndSections = {
  role: z.enum(ROLES),
  sectionIds: z.array(rowId).max(200).default([]),
};

/** An editor without sections would see nothing but what has none. */
export const editorHasSections = [
  ({ role, sectionIds }: { role: string; sectionIds: number[] }): boolean =>
    role !== 'editor' || sectionIds.length > 0,
  { path: ['sectionIds'], message: 'editorNeedsSections' },
] as [
  (input: { role: string; sectionIds: number[] }) => boolean,
  { path: string[]; message: string },
];

/** The sections that are kept with a role: only an editor answers for some. */
export function sectionsOfRole({
  role,
  sectionIds,
}: {
  role: string;
  sectionIds: number[];
}): number[] {
  return role === 'editor' ? [...new Set(sectionIds)] : [];
}
