import { ar } from '@/messages/ar';
import { foldArabic } from '@/newsroom/arabic/fold';
import type { Tool, ToolName, ToolSet } from '../toolbar-tools';

const FROM_TOOLBAR: ToolName[] = [
  'heading',
  'subheading',
  'bulletList',
  'orderedList',
  'quote',
  'picture',
  'library',
];

/** Every kind of block that a text may hold, as the toolbar names it. */
function blockTools({ groups, inserts }: ToolSet): Tool[] {
  return [...groups.flat().filter(({ name }) => FROM_TOOLBAR.includes(name)), ...inserts];
}

/** The blocks whose name, or another word for them, begins with what was typed. */
export function slashItems(tools: ToolSet, query: string): Tool[] {
  const wanted = foldArabic(query);
  return blockTools(tools).filter(({ name }) => {
    const names = foldArabic(`${ar.editor.toolbar[name]} ${ar.editor.slash.also[name] ?? ''}`);
    return ` ${names}`.includes(` ${wanted}`);
  });
}
