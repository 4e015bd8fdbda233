'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { autosaveArticle } from '@/newsroom/articles/autosave-article';
import { createArticle } from '@/newsroom/articles/create-article';
import { changeCuts, changeCutsInput } from '@/newsroom/media/change-cuts';
import { deletePicture } from '@/newsroom/media/delete-picture';
import { getMedia } from '@/newsroom/media/get-media';
import { mediaIdInput, posterInput, recallInput, replaceInput } from '@/newsroom/media/media-input';
import { recallPicture } from '@/newsroom/media/recall-picture';
import { reinstatePicture } from '@/newsroom/media/reinstate-picture';
import { replacePicture } from '@/newsroom/media/replace-picture';
import { retryCut } from '@/newsroom/media/retry-cut';
import { setCaptions } from '@/newsroom/media/set-captions';
import { setPoster } from '@/newsroom/media/set-poster';
import { updatePicture, updatePictureInput } from '@/newsroom/media/update-picture';
import { updatePictures, updatePicturesInput } from '@/newsroom/media/update-pictures';
import { staffAction } from '@/web/staff-action';
import { keepEntered } from '../keep-entered';
import { jsonText } from './json-text';
import { storyFieldsOf } from './story-fields';

export const saveMediaAction = staffAction({
  permission: 'media.upload',
  // The command reads it: what was typed goes back with its refusal.
  input: z.record(z.string(), z.string()),
  run: (actor, entered, now) =>
    keepEntered(entered, () => updatePicture(actor, updatePictureInput.parse(entered), now)),
});

export const saveManyMediaAction = staffAction({
  permission: 'media.upload',
  input: z.record(z.string(), z.string()),
  run: (actor, entered, now) => {
    // A field that was left empty says nothing.
    const said = Object.entries(entered).filter(([, value]) => value !== '');
    return updatePictures(actor, updatePicturesInput.parse(Object.fromEntries(said)), now);
  },
});

export const recallMediaAction = staffAction({
  permission: 'media.edit',
  input: recallInput,
  run: (actor, input, now) => recallPicture(actor, input, now),
});

export const reinstateMediaAction = staffAction({
  permission: 'media.edit',
  input: mediaIdInput,
  run: (actor, input, now) => reinstatePicture(actor, input, now),
});

export const replaceMediaAction = staffAction({
  permission: 'media.edit',
  input: replaceInput,
  run: (actor, input, now) => replacePicture(actor, input, now),
});

export const setPosterAction = staffAction({
  permission: 'media.upload',
  input: posterInput,
  run: (actor, input, now) => setPoster(actor, input, now),
});

export const removeCaptionsAction = staffAction({
  permission: 'media.upload',
  input: mediaIdInput,
  run: (actor, { id }, now) => setCaptions(actor, { id, text: '' }, now),
});

export const deleteMediaAction = staffAction({
  permission: 'media.delete',
  input: mediaIdInput,
  run: (actor, input, now) => deletePicture(actor, input, now),
});

export const changeCutsAction = staffAction({
  permission: 'media.upload',
  input: z.object({ id: z.string(), version: z.string(), focal: jsonText, crops: jsonText }),
  run: (actor, input, now) => changeCuts(actor, changeCutsInput.parse(input), now),
});

export const retryCutAction = staffAction({
  permission: 'media.upload',
  input: mediaIdInput,
  run: (actor, input, now) => retryCut(actor, input, now),
});

/** Begins a story with it: a picture above the text, a film or recording in it. */
export const insertMediaAction = staffAction({
  permission: 'article.create',
  input: mediaIdInput,
  run: async (actor, input, now) => {
    const media = await getMedia(actor, input.id, now);
    const { id } = await createArticle(actor, { kind: 'news' }, now);
    await autosaveArticle(actor, { id, fields: storyFieldsOf(media), base: {} }, now);
    redirect(`/admin/articles/${id}`);
  },
});
