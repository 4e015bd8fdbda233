let added: Promise<unknown> | undefined;

/** Brings the styles of what only a script can show; resolves when they are there, or cannot be had. */
export function addStyles(): Promise<unknown> {
  return (added ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = '/assets/enhance.css';
    link.onload = resolve;
    link.onerror = resolve;
    document.head.append(link);
  }));
}
