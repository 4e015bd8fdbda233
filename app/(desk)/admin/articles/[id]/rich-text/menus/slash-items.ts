import { ar } from '@/messages/ar';
import { foldArabic } from '@/newsroom/arabic/fold';
import { INSERT_TOOLS, TOOL_GROUPS, type Tool } from '../toolbar-tools';

const FROM_TOOLBAR = [
  'heading',
  'subheading',
  'bulletList',
  'orderedList',
  'quote',
  'picture',
  'library',
];

/** Every kind of block that a body may hold, as the toolbar names it. */
const BLOCK_TOOLS: Tool[] = [
  ...TOOL_GROUPS.flat().filter(({ name }) => FROM_TOOLBAR.includes(name)),
  ...INSERT_TOOLS,
];

/** The blocks whose name, or another word for them, begins with what was typed. */
export function slashItems(query: string): Tool[] {
  const wanted = foldArabic(query);
  return BLOCK_TOOLS.filter(({ name }) => {
    const names = foldArabic(`${ar.editor.toolbar[name]} ${ar.editor.slash.also[name] ?? ''}`);
    return ` ${names}`.includes(` ${wanted}`);
  });
}
