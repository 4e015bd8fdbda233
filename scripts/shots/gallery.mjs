const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.6 system-ui, sans-serif; }
  body { margin: 24px; }
  section { margin-block-end: 40px; }
  h2 small { font-weight: 400; }
  ul { display: flex; flex-wrap: wrap; gap: 16px; align-items: start; padding: 0; list-style: none; }
  img { inline-size: 240px; block-size: 320px; object-fit: cover; object-position: top; border: 1px solid; }
  .phone img { inline-size: 140px; }
`;

/**
 * The page on which people look through the pictures.
 *
 * @param {{ title: string, address: string, shots: { file: string, view: string, isNarrow: boolean }[] }[]} pages
 */
export function galleryOf(pages, madeAt) {
  return `<!doctype html>
<html lang="ar" dir="rtl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>صفحات القرّاء</title>
<style>${STYLE}</style>
<h1>صفحات القرّاء</h1>
<p>التُقطت في <time dir="ltr">${madeAt.toISOString()}</time>. كل صورة تُفتح كاملة.</p>
${pages.map(sectionOf).join('\n')}
</html>
`;
}

function sectionOf({ title, address, shots }) {
  const items = shots.map(
    ({ file, view, isNarrow }) =>
      `<li${isNarrow ? ' class="phone"' : ''}><a href="${file}"><img loading="lazy" src="${file}" alt="">` +
      `<br>${view}</a></li>`,
  );
  const path = address.replaceAll('&', '&amp;');
  return `<section>
<h2>${title} <small><bdi dir="ltr">${path}</bdi></small></h2>
<ul>
${items.join('\n')}
</ul>
</section>`;
}
