import { cleanText } from '../arabic/bidi';
import { NewsroomError } from '../errors';

/** Largest file of captions, in UTF-16 units: about a day of speech. */
const LONGEST = 500_000;
const MOST_CUES = 10_000;

const TIMING =
  /^((?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})[ \t]+-->[ \t]+((?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})(?:[ \t]+(.*))?$/;
/** Where a line stands; anything else a cue may ask for is left out (W3C, WebVTT, 4.4). */
const SETTING = /^(?:align:(?:start|center|end)|(?:position|size):\d{1,3}%|line:-?\d{1,3}%?)$/;
/** Blocks that speak to programs: remarks, styles, areas of the picture. */
const ASIDE = /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/;

/**
 * WebVTT (https://www.w3.org/TR/webvtt1/) held to its grammar and written anew: times and plain text
 * alone, no tags, styles or remarks. Refuses with INVALID (`captionsWrong`, `data.line` counts from 1)
 * the first line that is something else, cues that run backwards, and files without a cue.
 */
export function parseCaptions(text: string): string {
  if (text.length > LONGEST) throw new NewsroomError('INVALID', refusal('captionsTooLong'));
  // Cleaned as a whole: what counts as a line break here must not become one afterwards.
  const lines = cleanText(text).split('\n');
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '')) throw wrong(1);
  const cues: string[] = [];
  let latest = 0;
  for (const block of blocksOf(lines)) {
    if (ASIDE.test(block.lines[0] ?? '')) continue;
    const { start, text: cue } = readCue(block);
    if (start < latest || cues.length === MOST_CUES) throw wrong(block.line);
    latest = start;
    if (cue) cues.push(cue);
  }
  if (cues.length === 0) throw wrong(lines.length);
  return `WEBVTT\n\n${cues.join('\n\n')}\n`;
}

interface Block {
  /** Of its first line, from 1. */
  line: number;
  lines: string[];
}

/** What stands between empty lines, after the header's own block. */
function blocksOf(lines: string[]): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = { line: 1, lines: [] };
  lines.forEach((text, at) => {
    if (text === '') open = null;
    else if (open) open.lines.push(text);
    else blocks.push((open = { line: at + 1, lines: [text] }));
  });
  return blocks;
}

function readCue({ line, lines }: Block): { start: number; text: string } {
  // A cue may have a name before its times.
  const at = lines[0]?.includes('-->') ? 0 : 1;
  const [, from = '', to = '', settings = ''] = TIMING.exec(lines[at] ?? '') ?? [];
  if (from === '' || seconds(to) <= seconds(from)) throw wrong(line + at);
  const words = lines.slice(at + 1);
  if (words.some((text) => text.includes('-->'))) throw wrong(line + at + 1);
  const kept = settings.split(/[ \t]+/).filter((setting) => SETTING.test(setting));
  const times = [from, '-->', to, ...kept].join(' ');
  const said = words.map(plain).filter(Boolean);
  return { start: seconds(from), text: said.length === 0 ? '' : [times, ...said].join('\n') };
}

/** Without tags (a voice, a colour, anything in angle brackets), and without what opens one. */
function plain(text: string): string {
  // A tag ends before the next one opens, else a line of nothing but brackets takes minutes.
  return text
    .replace(/<[^<>]*>/g, '')
    .replace(/[<>]/g, '')
    .replace(/&(?!(?:amp|lt|gt|lrm|rlm|nbsp);)/g, '&amp;')
    .trim();
}

function seconds(time: string): number {
  return time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

function wrong(line: number): NewsroomError {
  return new NewsroomError('INVALID', { ...refusal('captionsWrong'), data: { line } });
}

function refusal(sentence: 'captionsWrong' | 'captionsTooLong') {
  return { sentence, fields: { text: sentence } };
}
