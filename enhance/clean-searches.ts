/** Sends only the fields of a search that say something: its address is one to pass on then. */
export function cleanSearches(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[role=search]')) {
    form.addEventListener('formdata', ({ formData }) => {
      for (const [name, value] of [...formData]) if (value === '') formData.delete(name);
    });
  }
}
