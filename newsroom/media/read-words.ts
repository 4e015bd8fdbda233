import { DOMParser } from '@xmldom/xmldom';
import ExifReader from 'exifreader';
import type { Metadata } from 'sharp';
import { cleanText } from '../arabic/bidi';
import { decodeText } from './decode-text';
import { readTakenAt } from './taken-at';

/** What a picture's file says of itself; empty where it says nothing. A proposal, never a fact. */
export interface FileWords {
  caption: string;
  credit: string;
  source: string;
  place: string;
  takenAt: Date | null;
}

/** What is asked for and nothing else: where a picture was taken (GPS) is never even read. */
const WANTED = {
  exif: ['ImageDescription', 'Artist', 'Copyright', 'DateTimeOriginal', 'OffsetTimeOriginal'],
  iptc: [
    'Caption/Abstract',
    'By-line',
    'Credit',
    'Source',
    'City',
    'Country/Primary Location Name',
    'Copyright Notice',
    'Date Created',
    'Time Created',
  ],
  xmp: ['description', 'creator', 'Credit', 'Source', 'City', 'Country', 'rights', 'DateCreated'],
};

/** What cameras and programs write where nobody wrote anything, and the reader for what is broken. */
const NOT_WORDS =
  /^(?:olympus digital camera|sony dsc|dcim|dsc|img|image|untitled|default|screenshot|<faulty value>)$/i;

/** Most letters that are taken of a field. */
const LONGEST = { caption: 500, credit: 200, source: 200, place: 120 };

/** A segment of a JPEG holds no more. */
const SEGMENT_BYTES = 65_533;

/**
 * Reads caption, credit, source, place and date from the EXIF, IPTC and XMP blocks of a picture's
 * header: XMP first, then IPTC, then EXIF. What cannot be read says nothing. `zone` is where a clock
 * without a zone is taken to hang; dates after `now` are wrong clocks.
 */
export function readWords(header: Metadata, zone: string, now: Date): FileWords {
  const { exif, iptc, xmp } = readTags(header);
  const first = (...texts: string[]): string => texts.find((text) => text !== '') ?? '';
  const byline = first(xmp('creator'), iptc('By-line'), exif('Artist'));
  const agency = first(xmp('Credit'), iptc('Credit'));
  const credit = [...new Set([byline, agency])].filter((text) => text !== '').join(' / ');
  const city = first(xmp('City'), iptc('City'));
  const country = first(xmp('Country'), iptc('Country/Primary Location Name'));
  return {
    caption: cut(
      first(xmp('description'), iptc('Caption/Abstract'), exif('ImageDescription')),
      LONGEST.caption,
    ),
    credit: cut(
      first(credit, xmp('rights'), iptc('Copyright Notice'), exif('Copyright')),
      LONGEST.credit,
    ),
    source: cut(first(xmp('Source'), iptc('Source')), LONGEST.source),
    place: cut([city, country].filter((text) => text !== '').join('، '), LONGEST.place),
    takenAt: readTakenAt(
      [
        exif('DateTimeOriginal') + exif('OffsetTimeOriginal'),
        xmp('DateCreated'),
        `${iptc('Date Created')}T${iptc('Time Created')}`,
      ],
      zone,
      now,
    ),
  };
}

type Field = (name: string) => string;

function readTags(header: Metadata): { exif: Field; iptc: Field; xmp: Field } {
  let tags: ExifReader.ExpandedTags = {};
  try {
    tags = ExifReader.load(onlyMetadata(header), {
      expanded: true,
      includeTags: WANTED,
      domParser: new DOMParser({ onError: () => undefined }),
    });
  } catch {
    // Broken or foreign: then the file says nothing.
  }
  const of = (group: object | undefined): Field => {
    const fields = (group ?? {}) as Record<string, unknown>;
    return (name) => tidy(textOf(fields[name]));
  };
  return { exif: of(tags.exif), iptc: of(tags.iptc), xmp: of(tags.xmp) };
}

/** A JPEG of nothing but the three blocks, so that the reader sees a few kilobytes, never the file. */
function onlyMetadata({ exif, iptc, xmp }: Metadata): Buffer {
  const parts: Buffer[] = [Buffer.from('\xff\xd8', 'latin1')];
  const add = (marker: number, body: Buffer): void => {
    if (body.length > SEGMENT_BYTES) return;
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(body.length + 2, 2);
    parts.push(head, body);
  };
  if (exif) add(0xe1, startingWith('Exif\0\0', exif));
  // A document that defines its own entities can unpack to anything.
  if (xmp && !xmp.includes('<!DOCTYPE') && !xmp.includes('<!ENTITY')) {
    add(0xe1, startingWith('http://ns.adobe.com/xap/1.0/\0', xmp));
  }
  if (iptc) add(0xed, startingWith('Photoshop 3.0\0', iptc));
  return Buffer.concat([...parts, Buffer.from('\xff\xd9', 'latin1')]);
}

function startingWith(mark: string, body: Buffer): Buffer {
  const start = Buffer.from(mark, 'latin1');
  return body.subarray(0, start.length).equals(start) ? body : Buffer.concat([start, body]);
}

/** IPTC fields are lists of bytes, EXIF ones texts of bytes, XMP ones texts, all of them also lists. */
function textOf(field: unknown): string {
  if (Array.isArray(field)) return field.map(textOf).filter(Boolean).join('، ');
  if (typeof field !== 'object' || field === null || !('value' in field)) return '';
  const { value } = field;
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return '';
  if (value.every((part) => typeof part === 'number')) return decodeText(Buffer.from(value));
  return value
    .map((part: unknown) => (typeof part === 'string' ? decodeAgain(part) : textOf(part)))
    .filter(Boolean)
    .join('، ');
}

/** The reader gives EXIF texts that are no UTF-8 byte by byte. */
function decodeAgain(text: string): string {
  const isBytes = [...text].every((letter) => letter <= '\u00ff');
  return isBytes ? decodeText(Buffer.from(text, 'latin1')) : text;
}

function tidy(text: string): string {
  const clean = cleanText(text).replace(/\s+/g, ' ').trim();
  return NOT_WORDS.test(clean) ? '' : clean;
}

/** Cut between letters as a reader counts them. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('ar').segment(text)) {
    if (kept.length + segment.length > most - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
