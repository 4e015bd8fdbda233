import { deletePicture } from '@/newsroom/media/delete-picture';
import { keepPicture } from '@/newsroom/media/keep-picture';
import { recallPicture } from '@/newsroom/media/recall-picture';
import { reinstatePicture } from '@/newsroom/media/reinstate-picture';
import { replacePicture } from '@/newsroom/media/replace-picture';
import { takeInPicture } from '@/newsroom/media/take-in-picture';
import { updatePicture } from '@/newsroom/media/update-picture';
import { updatePictures } from '@/newsroom/media/update-pictures';
import { SYSTEM } from '@/newsroom/staff/actor';
import { minutesAfter, NOON } from './factories';
import type { HouseCommand } from './house-command';
import { newCut, newPicture, pictureBytes } from './picture-factory';

const later = minutesAfter(NOON, 30);
const WORDS = { fileName: 'picture.png', alt: '', caption: '', credit: '' };

/** Every command on the library. */
export const MEDIA_COMMANDS: HouseCommand[] = [
  {
    name: 'takeInPicture',
    allowed: ['reporter', 'editor', 'chief', 'photo', 'admin'],
    run: async (actor) =>
      takeInPicture(actor, { bytes: await pictureBytes(), fileName: 'picture.png' }, later),
  },
  {
    name: 'keepPicture',
    allowed: ['reporter', 'editor', 'chief', 'photo', 'admin'],
    run: async (actor) => keepPicture(actor, await newCut(), WORDS, later),
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
