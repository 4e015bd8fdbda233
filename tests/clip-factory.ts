import { randomBytes } from 'node:crypto';
import { db } from '@/newsroom/db/client';
import { CAPTIONS, FILE } from '@/newsroom/media/slots';
import { NOON } from './factories';

interface ClipFacts {
  posterId?: number | null;
  createdById?: number;
  withCaptions?: boolean;
}

/** A film or recording in the library, without its bytes; its id. */
export async function newClip(kind: 'video' | 'audio', facts: ClipFacts = {}): Promise<number> {
  const { posterId = null, createdById, withCaptions = false } = facts;
  const isVideo = kind === 'video';
  const file = (slot: string, format: string) => {
    const name = randomBytes(12).toString('hex');
    const key = `${name.slice(0, 2)}/${name}.${format}`;
    return { key, slot, format, width: 0, height: 0, bytes: 4096 };
  };
  const { id } = await db().media.create({
    data: {
      kind,
      sourceHash: randomBytes(32).toString('hex'),
      fileName: isVideo ? 'port.mp4' : 'talk.mp3',
      width: isVideo ? 1280 : 0,
      height: isVideo ? 720 : 0,
      bytes: 4096,
      durationMs: 245_000,
      color: '#123456',
      alt: '',
      caption: 'تعليق المكتبة',
      posterId,
      createdAt: NOON,
      createdById,
      cutState: 'ready',
      renditions: {
        create: [
          file(FILE, isVideo ? 'mp4' : 'mp3'),
          ...(withCaptions ? [file(CAPTIONS, 'vtt')] : []),
        ],
      },
    },
    select: { id: true },
  });
  return id;
}
