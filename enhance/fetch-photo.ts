export interface Photo {
  /** The picture with its caption. */
  figure: HTMLElement;
  /** Of its page. */
  title: string;
}

/** The picture that a page of its own shows; rejects when there is none. */
export async function fetchPhoto(address: string): Promise<Photo> {
  const response = await fetch(address);
  // Its styles are not ours to apply, and the policy would say so on the console.
  const text = (await response.text()).replace(/<style>.*?<\/style>/gs, '');
  const page = new DOMParser().parseFromString(text, 'text/html');
  const figure = page.querySelector<HTMLElement>('[data-photo]');
  if (!figure) throw new Error(address);
  return { figure: document.adoptNode(figure), title: page.title };
}
