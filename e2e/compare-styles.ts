interface Compared {
  /** How many elements and pseudo-elements. */
  compared: number;
  differences: string[];
}

/**
 * In the browser: computes all styles, and with them all measures, of every element with the page's
 * own sheet and with another in its place.
 */
export async function compareStyles(other: string): Promise<Compared> {
  const sheet = document.querySelector('head > style');
  if (!sheet) throw new Error('The page has no styles of its own.');
  const own = sheet.textContent;
  // Custom properties show in what uses them.
  const names = [...getComputedStyle(document.body)].filter((name) => !name.startsWith('--'));
  const elements = [
    document.documentElement,
    document.body,
    ...document.body.querySelectorAll('*'),
  ];

  // What is not laid out until it comes near would be measured by what was remembered of it.
  const laidOut = '*{content-visibility:visible!important}';

  const snapshot = async (text: string): Promise<Map<string, string>> => {
    sheet.textContent = text + laidOut;
    // Only a layout begins to load the fonts that it wants.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
    const styles = new Map<string, string>();
    for (const [at, element] of elements.entries()) {
      for (const pseudo of ['', '::before', '::after']) {
        const style = getComputedStyle(element, pseudo);
        if (pseudo !== '' && /^(none|normal)$/.test(style.content)) continue;
        const values = names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
        const name = `${element.localName}.${element.getAttribute('class') ?? ''}${pseudo}`;
        styles.set(`${at} ${name}`, values.join('\n'));
      }
    }
    return styles;
  };
  const wanted = await snapshot(other);
  const given = await snapshot(own);
  const differences: string[] = [];
  for (const name of new Set([...wanted.keys(), ...given.keys()])) {
    const [one, two] = [wanted.get(name) ?? '', given.get(name) ?? ''];
    if (one === two || differences.length > 20) continue;
    const kept = new Set(two.split('\n'));
    differences.push(
      `${name}: ${one
        .split('\n')
        .filter((line) => !kept.has(line))
        .join('; ')}`,
    );
  }
  return { compared: given.size, differences };
}

/** In the browser: opens what can be opened, and puts there what scripts may (enhance/). */
export async function showEverything(): Promise<void> {
  if (document.querySelector('link[href="/assets/enhance.css"]')) return;
  const late = document.createElement('link');
  late.rel = 'stylesheet';
  late.href = '/assets/enhance.css';
  await new Promise((resolve) => {
    late.onload = resolve;
    document.head.append(late);
  });
  const drawing = '<svg class="i s" viewBox="0 0 24 24"><path d="M9 18l6-6-6-6"></path></svg>';
  const button = `<button type="button">${drawing}</button>`;
  const add = (selector: string, html: string): void => {
    for (const host of document.querySelectorAll(selector)) {
      host.append(document.createRange().createContextualFragment(html));
    }
  };
  add(
    'breaking-bar',
    `<aside class="breaking late"><div class="wrap"><b>عاجل</b><ul><li data-story="1"><a href="/">خبر</a>
      <time class="now">12:00</time></li></ul><span class="nx">${button}</span></div></aside><p class="vh">خبر</p>`,
  );
  add('.sugg', '<li aria-selected="true"><span>نص</span><small>قسم</small></li>');
  add('other-house', '<iframe title="نص" height="300"></iframe>');
  add(
    'photo-gallery',
    `<dialog class="lb" open><div class="lb-bar">${button}<p class="num">1</p></div><div class="lb-pic">
      <figure><picture class="pic free"><img alt="نص" src="/icons/icon.svg" width="96" height="54"></picture>
      <figcaption><span class="no num">1</span>نص<br><bdi>A</bdi><span class="cr"><span class="vh">ن</span>ن</span>
      </figcaption></figure></div></dialog>`,
  );
  for (const menu of document.querySelectorAll('details')) menu.open = true;
  for (const time of document.querySelectorAll('time')) time.classList.add('now');
  for (const hidden of document.querySelectorAll('[hidden]')) hidden.removeAttribute('hidden');
  for (const mark of ['data-bar', 'data-far']) document.documentElement.setAttribute(mark, '');
  for (const story of document.querySelectorAll('listen-story')) story.setAttribute('data-on', '');
}
