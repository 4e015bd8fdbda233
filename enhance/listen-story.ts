import { speechParts } from './speech-parts';

const STOPPED = 0;
const PLAYING = 1;
const PAUSED = 2;

// What is told otherwise, or makes no sense without being seen.
const SPOKEN = 'h1, .stand, .body :is(p, h2, h3, li)';
const SILENT = 'figure, nav, .rel, .gal, .vh, [hidden]';

/**
 * Reads the story aloud with an Arabic voice of the system; without one it stays hidden. It speaks
 * part by part, and a pause is the end of a part: browsers' own pausing fails on phones.
 */
export class ListenStory extends HTMLElement {
  connectedCallback(): void {
    if (!('speechSynthesis' in window)) return;
    const find = () => {
      const voices = speechSynthesis.getVoices().filter(({ lang }) => /^ar\b/i.test(lang));
      const voice = voices.find(({ localService }) => localService) ?? voices[0];
      if (!voice || !this.hidden) return;
      this.#begin(voice);
      this.hidden = false;
    };
    // Safari's is no event target.
    speechSynthesis.onvoiceschanged = find;
    find();
  }

  #begin(voice: SpeechSynthesisVoice): void {
    const [toggle, stop] = this.querySelectorAll('button');
    const word = this.querySelector('span');
    const said = this.querySelector('[role=status]');
    if (!toggle || !stop || !word || !said) return;
    const words = this.dataset.words?.split('|') ?? [];
    const states = this.dataset.said?.split('|') ?? [];
    let parts: string[] = [];
    let at = 0;
    let spoken: SpeechSynthesisUtterance | null = null;

    const become = (state: number) => {
      word.textContent = words[state] ?? '';
      said.textContent = states[state] ?? '';
      this.toggleAttribute('data-on', state !== STOPPED);
      stop.hidden = state === STOPPED;
    };
    const silence = (state: number) => {
      spoken = null;
      speechSynthesis.cancel();
      if (state === STOPPED) at = 0;
      become(state);
    };
    const speak = () => {
      const text = parts[at];
      if (text === undefined) {
        silence(STOPPED);
        return;
      }
      const part = (spoken = new SpeechSynthesisUtterance(text));
      part.voice = voice;
      part.lang = voice.lang;
      // What was cancelled ends too, and is not gone on with.
      part.onend = () => {
        if (spoken !== part) return;
        at += 1;
        speak();
      };
      part.onerror = () => {
        if (spoken === part) silence(PAUSED);
      };
      speechSynthesis.speak(part);
    };
    toggle.addEventListener('click', () => {
      if (spoken) {
        silence(PAUSED);
        return;
      }
      if (at === 0) parts = textsOf(document).flatMap(speechParts);
      speechSynthesis.cancel();
      become(PLAYING);
      speak();
    });
    stop.addEventListener('click', () => {
      silence(STOPPED);
      toggle.focus();
    });
    // The voice belongs to the browser and would go on over the next page.
    addEventListener('pagehide', () => spoken && silence(PAUSED));
  }
}

function textsOf(page: Document): string[] {
  return [...page.querySelectorAll(SPOKEN)]
    .filter((element) => !element.closest(SILENT))
    .map((element) => element.textContent);
}
