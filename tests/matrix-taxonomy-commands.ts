import { randomUUID } from 'node:crypto';
import { db } from '@/newsroom/db/client';
import { changeMenu } from '@/newsroom/navigation/change-menu';
import { getDeskMenus } from '@/newsroom/navigation/get-menus';
import { deleteSection } from '@/newsroom/sections/delete-section';
import { moveSection } from '@/newsroom/sections/move-section';
import { moveStories } from '@/newsroom/sections/move-stories';
import { updateSection } from '@/newsroom/sections/update-section';
import { SYSTEM } from '@/newsroom/staff/actor';
import { createTag } from '@/newsroom/tags/create-tag';
import { deleteTags } from '@/newsroom/tags/delete-tags';
import { mergeTags } from '@/newsroom/tags/merge-tags';
import { updateTag } from '@/newsroom/tags/update-tag';
import { createWriter } from '@/newsroom/writers/create-writer';
import { deleteWriter } from '@/newsroom/writers/delete-writer';
import { mergeWriters } from '@/newsroom/writers/merge-writers';
import { saveOwnByline } from '@/newsroom/writers/save-own-byline';
import { updateWriter } from '@/newsroom/writers/update-writer';
import { later } from './article-command';
import { newSection } from './factories';
import type { HouseCommand } from './house-command';

const fresh = (): string => randomUUID().replaceAll('-', '');
const newTag = () => createTag(SYSTEM, { name: fresh() }, later);
const newWriter = () => createWriter(SYSTEM, { handle: null, name: fresh() }, later);

const CHIEFS: HouseCommand['allowed'] = ['chief', 'admin'];

/** Sections, menus, tags and bylines: the chief and the administrator arrange them. */
export const TAXONOMY_COMMANDS: HouseCommand[] = [
  {
    name: 'updateSection',
    allowed: CHIEFS,
    run: async (actor) => {
      const section = await db().section.findUniqueOrThrow({ where: { id: await newSection() } });
      return updateSection(actor, { ...section, description: fresh() }, later);
    },
  },
  {
    name: 'moveSection',
    allowed: CHIEFS,
    run: async (actor) => moveSection(actor, { id: await newSection(), to: 'earlier' }, later),
  },
  {
    name: 'moveStories',
    allowed: CHIEFS,
    run: async (actor) =>
      moveStories(actor, { id: await newSection(), intoId: await newSection() }, later),
  },
  {
    name: 'deleteSection',
    allowed: CHIEFS,
    run: async (actor) => deleteSection(actor, { id: await newSection(), intoId: null }, later),
  },
  {
    name: 'changeMenu',
    allowed: CHIEFS,
    run: async (actor) => {
      const { version } = await getDeskMenus(SYSTEM);
      return changeMenu(actor, { menu: 'header', version, act: 'reset' }, later);
    },
  },
  {
    name: 'updateTag',
    allowed: CHIEFS,
    run: async (actor) => {
      const { id, name } = await newTag();
      return updateTag(actor, { id, version: 1, name, description: fresh(), synonyms: [] }, later);
    },
  },
  {
    name: 'mergeTags',
    allowed: CHIEFS,
    run: async (actor) =>
      mergeTags(actor, { ids: [(await newTag()).id], into: (await newTag()).name }, later),
  },
  {
    name: 'deleteTags',
    allowed: CHIEFS,
    run: async (actor) => deleteTags(actor, { ids: [(await newTag()).id] }, later),
  },
  {
    name: 'updateWriter',
    allowed: CHIEFS,
    run: async (actor) => {
      const { id } = await newWriter();
      const writer = await db().writer.findUniqueOrThrow({ where: { id } });
      return updateWriter(actor, { ...writer, bio: fresh() }, later);
    },
  },
  {
    name: 'mergeWriters',
    allowed: CHIEFS,
    run: async (actor) =>
      mergeWriters(actor, { id: (await newWriter()).id, intoId: (await newWriter()).id }, later),
  },
  {
    name: 'deleteWriter',
    allowed: CHIEFS,
    run: async (actor) => deleteWriter(actor, await newWriter(), later),
  },
  {
    name: 'saveOwnByline',
    allowed: ['reporter', 'editor', 'chief', 'admin'],
    run: async (actor) => {
      const own = await db().writer.findUnique({ where: { staffId: actor.id } });
      const words = { name: 'كاتب', headline: '', bio: fresh(), links: [], portraitId: null };
      return saveOwnByline(actor, { ...words, version: own?.version ?? 0 }, later);
    },
  },
];
