import { changeCuts } from '@/newsroom/media/change-cuts';
import { keepPicture } from '@/newsroom/media/keep-picture';
import { keepRenditions } from '@/newsroom/media/keep-renditions';
import { recordCutFailure } from '@/newsroom/media/record-cut-failure';
import { recordCutProgress } from '@/newsroom/media/record-cut-progress';
import { removeRetiredRenditions } from '@/newsroom/media/remove-retired-renditions';
import { requestMissingCuts } from '@/newsroom/media/request-missing-cuts';
import { retryCut } from '@/newsroom/media/retry-cut';
import { takeInPicture } from '@/newsroom/media/take-in-picture';
import { updatePicture } from '@/newsroom/media/update-picture';
import { minutesAfter, NOON } from './factories';
import type { HouseCommand } from './matrix-commands';
import { newCut, newPicture, newWaitingPicture, pictureBytes } from './picture-factory';

const later = minutesAfter(NOON, 30);
const WORDS = { fileName: 'picture.png', alt: '', caption: '', credit: '' };

const waiting = async () => ({ id: await newWaitingPicture(), cutVersion: 1 });

/** Every command of the media library, with who may do it. */
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
    name: 'changeCuts',
    allowed: ['editor', 'chief', 'photo', 'admin'],
    run: async (actor) =>
      changeCuts(actor, { id: await newPicture(), focal: { x: 0, y: 0 }, crops: {} }, later),
  },
  {
    name: 'changeCuts (own upload)',
    allowed: ['reporter', 'editor', 'chief', 'photo', 'admin'],
    run: async (actor) => {
      const id = await newWaitingPicture(actor);
      return changeCuts(actor, { id, focal: { x: 0, y: 0 }, crops: {} }, later);
    },
  },
  {
    name: 'retryCut',
    allowed: ['editor', 'chief', 'photo', 'admin'],
    run: async (actor) => retryCut(actor, { id: await newWaitingPicture() }, later),
  },
  {
    name: 'keepRenditions',
    allowed: [],
    run: async (actor) =>
      keepRenditions(actor, { ...(await waiting()), files: [], stay: [] }, later),
  },
  {
    name: 'recordCutProgress',
    allowed: [],
    run: async (actor) => recordCutProgress(actor, { ...(await waiting()), progress: 50 }, later),
  },
  {
    name: 'recordCutFailure',
    allowed: [],
    run: async (actor) =>
      recordCutFailure(actor, { ...(await waiting()), sentence: 'cutBroken' }, later),
  },
  {
    name: 'removeRetiredRenditions',
    allowed: [],
    run: (actor) => removeRetiredRenditions(actor, later),
  },
  { name: 'requestMissingCuts', allowed: [], run: (actor) => requestMissingCuts(actor, later) },
];
