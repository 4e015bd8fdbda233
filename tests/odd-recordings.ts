/** What an MP4 of the tests is made of; without options one that is taken. */
interface Mp4 {
  seconds?: number;
  /** Where a phone says that it filmed, and a dashboard camera in a box of its own making. */
  place?: string;
  video?: string;
  audio?: string;
  /** A track of another kind. */
  track?: string;
  tail?: string;
  box?: string;
  withoutMovie?: boolean;
  cut?: boolean;
}

const u32 = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, at) => bytes.writeUInt32BE(value, 4 * at));
  return bytes;
};
const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');

function box(type: string, ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content);
  return Buffer.concat([u32(body.length + 8), ascii(type), body]);
}

const TIMESCALE = 1000;

function track(kind: string, format: string, seconds: number, offset: number): Buffer {
  const isVideo = kind === 'vide';
  const [width, height] = isVideo ? [640, 360] : [0, 0];
  const entry = isVideo
    ? Buffer.concat([Buffer.alloc(24), Buffer.from([2, 128, 1, 104]), Buffer.alloc(50)])
    : Buffer.concat([
        Buffer.alloc(8),
        Buffer.alloc(8),
        Buffer.from([0, 2, 0, 16, 0, 0, 0, 0]),
        u32(44_100 * 65_536),
      ]);
  return box(
    'trak',
    box(
      'tkhd',
      u32(7, 0, 0, 1, 0, seconds * TIMESCALE),
      Buffer.alloc(52),
      u32(width * 65_536, height * 65_536),
    ),
    box(
      'mdia',
      box('mdhd', u32(0, 0, 0, TIMESCALE, seconds * TIMESCALE, 0)),
      box('hdlr', u32(0, 0), ascii(kind), Buffer.alloc(13)),
      box(
        'minf',
        box(
          'stbl',
          box('stsd', u32(0, 1), box(format, entry)),
          box('stts', u32(0, 1, 1, seconds * TIMESCALE)),
          box('stsc', u32(0, 1, 1, 1, 1)),
          box('stsz', u32(0, 4, 1)),
          box('stco', u32(0, 1, offset)),
        ),
      ),
    ),
  );
}

/** An MP4 with one sample of nothing. */
export function newMp4(options: Mp4 = {}): Buffer {
  const { seconds = 3, place, video = 'avc1', audio = 'mp4a', track: other, tail, cut } = options;
  const ftyp = box('ftyp', ascii('isom'), u32(512), ascii('isomiso2avc1mp41'));
  const offset = ftyp.length + 8;
  const mdat = box('mdat', Buffer.from([0, 0, 0, 0]));
  const moov = box(
    'moov',
    box('mvhd', u32(0, 0, 0, TIMESCALE, seconds * TIMESCALE), Buffer.alloc(80)),
    ...(video ? [track('vide', video, seconds, offset)] : []),
    ...(audio ? [track('soun', audio, seconds, offset)] : []),
    ...(other ? [track(other, 'mebx', seconds, offset)] : []),
    ...(place
      ? [
          box('udta', box('\xa9xyz', Buffer.from([0, place.length, 0x15, 0xc7]), ascii(place))),
          box('gps ', ascii(place)),
        ]
      : []),
  );
  const whole = Buffer.concat([
    ftyp,
    mdat,
    ...(options.withoutMovie ? [] : [moov]),
    ...(options.box ? [box(options.box, ascii('<script>alert(1)</script>'))] : []),
    ascii(tail ?? ''),
  ]);
  return cut ? whole.subarray(0, whole.length - 40) : whole;
}

/** Odd MP4s, and the sentence of the refusal; null for what is taken. */
export const MP4_OPTIONS: { what: string; options: Mp4; refused: string | null }[] = [
  { what: 'picture and sound', options: { seconds: 11 }, refused: null },
  { what: 'no sound', options: { audio: '', seconds: 12 }, refused: null },
  { what: 'a note of a program', options: { box: 'uuid', seconds: 13 }, refused: null },
  { what: 'a clock track', options: { track: 'tmcd' }, refused: null },
  { what: 'a picture in H.265', options: { video: 'hvc1' }, refused: 'videoType' },
  { what: 'sound in Opus', options: { audio: 'Opus' }, refused: 'videoType' },
  { what: 'no picture', options: { video: '' }, refused: 'videoType' },
  { what: 'a track of places', options: { track: 'meta' }, refused: 'videoType' },
  { what: 'a script behind it', options: { tail: '<script></script>' }, refused: 'videoBroken' },
  { what: 'a box that nobody knows', options: { box: 'html' }, refused: 'videoBroken' },
  { what: 'no movie', options: { withoutMovie: true }, refused: 'videoBroken' },
  { what: 'its end missing', options: { cut: true }, refused: 'videoBroken' },
];

interface Mp3 {
  frames?: number;
  /** Words in a tag at the beginning. */
  tag?: string;
  middle?: string;
  tail?: string;
}

/** Silence in MP3: MPEG 1, layer III, 128 kbit/s, 44.1 kHz. */
export function newMp3({ frames = 100, tag, middle, tail }: Mp3 = {}): Buffer {
  const frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0xc4]), Buffer.alloc(413)]);
  const half = Array.from({ length: Math.ceil(frames / 2) }, () => frame);
  const rest = Array.from({ length: Math.floor(frames / 2) }, () => frame);
  const words = ascii(`\0${tag ?? ''}`);
  const text = Buffer.concat([ascii('TIT2'), u32(words.length), Buffer.alloc(2), words]);
  const id3 = Buffer.concat([ascii('ID3\x03\0\0'), Buffer.from([0, 0, 0, text.length]), text]);
  return Buffer.concat([
    ...(tag ? [id3] : []),
    ...half,
    ascii(middle ?? ''),
    ...rest,
    ascii(tail ?? ''),
  ]);
}
