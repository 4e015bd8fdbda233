/** Keys of what the reader chose, in localStorage. */
export const THEME_KEY = 'matbaa-theme';
export const SIZE_KEY = 'matbaa-size';

/**
 * The one inline script of a reader's page: sets the chosen theme and text size before the first
 * paint. The front puts its hash into the content security policy. A browser that refuses storage
 * gets the defaults.
 */
export const THEME_SCRIPT = `try{let d=document.documentElement.dataset,s=localStorage,t=s.getItem('${THEME_KEY}'),z=s.getItem('${SIZE_KEY}');if(/^(dark|light)$/.test(t))d.theme=t;if(/^[0-3]$/.test(z))d.size=z}catch{}`;
