import { randomBytes } from 'node:crypto';
import { deletePicture } from '@/newsroom/media/delete-picture';
import { keepMedia } from '@/newsroom/media/keep-media';
import { keepPicture } from '@/newsroom/media/keep-picture';
import { recallPicture } from '@/newsroom/media/recall-picture';
import { reinstatePicture } from '@/newsroom/media/reinstate-picture';
import { replacePicture } from '@/newsroom/media/replace-picture';
import { setCaptions } from '@/newsroom/media/set-captions';
import { updatePicture } from '@/newsroom/media/update-picture';
import { updatePictures } from '@/newsroom/media/update-pictures';
import { SYSTEM } from '@/newsroom/staff/actor';
import { minutesAfter, NOON } from './factories';
import type { HouseCommand } from './house-command';
import { bringFile, newCut, newPicture, pictureBytes } from './picture-factory';

const later = minutesAfter(NOON, 30);
const WORDS = { fileName: 'picture.png', alt: '', caption: '', credit: '' };

const CAPTIONS = 'WEBVTT\n\n00:01.000 --> 00:02.000\nمرحبًا';

/** A thing without files, of bytes that nobody else has. */
const newFacts = () => ({
  sourceHash: randomBytes(32).toString('hex'),
  width: 8,
  height: 8,
  color: '#000000',
});

/** Every command on the library. */
export const MEDIA_COMMANDS: HouseCommand[] = [
  {
    name: 'takeInFile',
    allowed: ['reporter', 'editor', 'chief', 'photo', 'admin'],
    run: async (actor) =>
      bringFile(actor, { bytes: await pictureBytes(), fileName: 'picture.png' }, later),
  },
  {
    name: 'keepPicture',
    allowed: ['reporter', 'editor', 'chief', 'photo', 'admin'],
    run: async (actor) => keepPicture(actor, await newCut(), WORDS, later),
  },
  {
    name: 'keepMedia',
    allowed: ['reporter', 'editor', 'chief', 'photo', 'admin'],
    run: async (actor) => keepMedia(actor, newFacts(), [], WORDS, later),
  },
  {
    name: 'setCaptions',
    allowed: ['editor', 'chief', 'photo', 'admin'],
    run: async (actor) => {
      const { id } = await keepMedia(SYSTEM, { ...newFacts(), kind: 'video' }, [], WORDS, NOON);
      await setCaptions(actor, { id, text: CAPTIONS }, later);
    },
  },
  {
    name: 'updatePicture',
    allowed: ['editor', 'chief', 'photo', 'admin'],
    run: async (actor) =>
      updatePicture(actor, { id: await newPicture(), alt: 'وصف', caption: '', credit: '' }, later),
  },
  {
    name: 'updatePictures',
    allowed: ['editor', 'chief', 'photo', 'admin'],
    run: async (actor) =>
      updatePictures(actor, { ids: [await newPicture()], source: 'وكالة' }, later),
  },
  {
    name: 'recallPicture',
    allowed: ['editor', 'chief', 'photo', 'admin'],
    run: async (actor) =>
      recallPicture(actor, { id: await newPicture(), reason: 'طلبت الوكالة سحبها' }, later),
  },
  {
    name: 'reinstatePicture',
    allowed: ['editor', 'chief', 'photo', 'admin'],
    run: async (actor) => {
      const id = await newPicture();
      await recallPicture(SYSTEM, { id, reason: 'طلبت الوكالة سحبها' }, NOON);
      await reinstatePicture(actor, { id }, later);
    },
  },
  {
    name: 'replacePicture',
    allowed: ['editor', 'chief', 'photo', 'admin'],
    run: async (actor) =>
      replacePicture(actor, { id: await newPicture(), by: await newPicture() }, later),
  },
  {
    name: 'deletePicture',
    allowed: ['chief', 'photo', 'admin'],
    run: async (actor) => deletePicture(actor, { id: await newPicture() }, later),
  },
];
