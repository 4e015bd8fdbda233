import { LINE_TOOLS, TURN_TOOLS, WORD_TOOLS, type ToolSet } from '../../../rich-text/toolbar-tools';

/** What is at hand for an own page: what newsroom/own-pages/own-page-body.ts takes. */
export const PAGE_TOOLS: ToolSet = {
  groups: [
    WORD_TOOLS,
    [...LINE_TOOLS, { name: 'insert', icon: 'plus' }],
    TURN_TOOLS,
    [
      { name: 'find', icon: 'search' },
      { name: 'keys', icon: 'keyboard' },
    ],
  ],
  inserts: [
    { name: 'table', icon: 'table' },
    { name: 'factBox', icon: 'info' },
    { name: 'embed', icon: 'code-xml' },
    { name: 'divider', icon: 'minus' },
  ],
};
