/** The sections that were ticked in a form: a field each (components/admin/staff/role-fields). */
export function chosenSections(typed: Record<string, string>): number[] {
  return Object.keys(typed).flatMap((name) => {
    const id = /^section-([1-9]\d{0,8})$/.exec(name)?.[1];
    return id === undefined ? [] : [Number(id)];
  });
}
