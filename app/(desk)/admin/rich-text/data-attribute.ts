/** An attribute of a node that a copy of it carries as text. */
export function dataAttribute(name: string, attribute: string) {
  return {
    [attribute]: {
      default: '',
      parseHTML: (element: HTMLElement) => element.getAttribute(name) ?? '',
      renderHTML: (attributes: Record<string, unknown>) => ({ [name]: attributes[attribute] }),
    },
  };
}

/** The same for the number of a row, null without one. */
export function dataNumber(name: string, attribute: string) {
  return {
    [attribute]: {
      default: null,
      parseHTML: (element: HTMLElement) => Number(element.getAttribute(name)) || null,
      renderHTML: (attributes: Record<string, unknown>) => {
        const value = attributes[attribute];
        return value === null || value === undefined ? {} : { [name]: value };
      },
    },
  };
}
