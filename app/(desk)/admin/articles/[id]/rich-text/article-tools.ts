import {
  LINE_TOOLS,
  TURN_TOOLS,
  WORD_TOOLS,
  type Tool,
  type ToolSet,
} from '../../../rich-text/toolbar-tools';
import { noteAt } from '../notes/note-marks-plugin';

const NOTE: Tool = {
  name: 'passageNote',
  icon: 'message-square-plus',
  isOff: (editor) => editor.state.selection.empty && noteAt(editor.state) === null,
};

/** What is at hand for the text of a story. */
export const ARTICLE_TOOLS: ToolSet = {
  groups: [
    WORD_TOOLS,
    LINE_TOOLS,
    [
      { name: 'picture', icon: 'image-plus' },
      { name: 'library', icon: 'images' },
      { name: 'insert', icon: 'plus' },
    ],
    [NOTE, ...TURN_TOOLS],
    [
      { name: 'find', icon: 'search' },
      { name: 'preview', icon: 'smartphone' },
      { name: 'calm', icon: 'maximize-2' },
      { name: 'keys', icon: 'keyboard' },
    ],
  ],
  inserts: [
    { name: 'gallery', icon: 'layout-dashboard' },
    { name: 'video', icon: 'clapperboard' },
    { name: 'audio', icon: 'headphones' },
    { name: 'embed', icon: 'code-xml' },
    { name: 'pullQuote', icon: 'quote' },
    { name: 'keyPoints', icon: 'list' },
    { name: 'factBox', icon: 'info' },
    { name: 'table', icon: 'table' },
    { name: 'related', icon: 'newspaper' },
    { name: 'divider', icon: 'minus' },
  ],
};
