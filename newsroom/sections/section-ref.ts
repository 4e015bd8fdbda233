/** What a query selects of a section to name it and to lead to it (SectionRef). */
export const sectionRef = { id: true, slug: true, name: true, color: true } as const;
