/** The screen of the rules of the whole newspaper, or of a section. */
export function checklistAddress(sectionId: number | null): string {
  const base = '/admin/settings/checklist';
  return sectionId === null ? base : `${base}?section=${sectionId}`;
}
