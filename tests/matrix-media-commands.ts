import { randomBytes } from 'node:crypto';
import { changeCuts } from '@/newsroom/media/change-cuts';
import { createGallery } from '@/newsroom/galleries/create-gallery';
import { deleteGallery } from '@/newsroom/galleries/delete-gallery';
import { updateGallery } from '@/newsroom/galleries/update-gallery';
import { deletePicture } from '@/newsroom/media/delete-picture';
import { foldMedia } from '@/newsroom/media/fold-media';
import { keepMedia } from '@/newsroom/media/keep-media';
import { keepPicture } from '@/newsroom/media/keep-picture';
import { keepRenditions } from '@/newsroom/media/keep-renditions';
import { recallPicture } from '@/newsroom/media/recall-picture';
import { recordCutFailure } from '@/newsroom/media/record-cut-failure';
import { recordCutProgress } from '@/newsroom/media/record-cut-progress';
import { reinstatePicture } from '@/newsroom/media/reinstate-picture';
import { removeRetiredRenditions } from '@/newsroom/media/remove-retired-renditions';
import { replacePicture } from '@/newsroom/media/replace-picture';
import { requestMissingCuts } from '@/newsroom/media/request-missing-cuts';
import { retryCut } from '@/newsroom/media/retry-cut';
import { setPoster } from '@/newsroom/media/set-poster';
import { setCaptions } from '@/newsroom/media/set-captions';
import { updatePicture } from '@/newsroom/media/update-picture';
import { updatePictures } from '@/newsroom/media/update-pictures';
import { SYSTEM, type RoleName } from '@/newsroom/staff/actor';
import { newClip } from './clip-factory';
import { minutesAfter, NOON } from './factories';
import type { HouseCommand } from './house-command';
import { bringFile, newCut, newPicture, newWaitingPicture, pictureBytes } from './picture-factory';

const later = minutesAfter(NOON, 30);
const EVERYBODY: RoleName[] = ['reporter', 'editor', 'chief', 'photo', 'admin'];
const WORDS = { fileName: 'picture.png', alt: '', caption: '', credit: '' };

const CAPTIONS = 'WEBVTT\n\n00:01.000 --> 00:02.000\nمرحبًا';

/** A thing without files, of bytes that nobody else has. */
const newFacts = () => ({
  sourceHash: randomBytes(32).toString('hex'),
  width: 8,
  height: 8,
  color: '#000000',
});

const waiting = async () => ({ id: await newWaitingPicture(), cutVersion: 1 });

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
  { name: 'foldMedia', allowed: [], run: (actor) => foldMedia(actor, later) },
  { name: 'requestMissingCuts', allowed: [], run: (actor) => requestMissingCuts(actor, later) },
  {
    name: 'setPoster',
    allowed: ['editor', 'chief', 'photo', 'admin'],
    run: async (actor) =>
      setPoster(actor, { id: await newClip('video'), posterId: await newPicture() }, later),
  },
  {
    name: 'createGallery',
    allowed: EVERYBODY,
    run: (actor) => createGallery(actor, { title: 'معرض' }, later),
  },
  {
    name: 'updateGallery',
    allowed: EVERYBODY,
    run: async (actor) => {
      const { id } = await createGallery(SYSTEM, { title: 'معرض' }, NOON);
      return updateGallery(actor, { id, version: 1, title: 'معرض آخر', items: [] }, later);
    },
  },
  {
    name: 'deleteGallery',
    allowed: EVERYBODY,
    run: async (actor) =>
      deleteGallery(actor, await createGallery(SYSTEM, { title: 'معرض' }, NOON), later),
  },
];
