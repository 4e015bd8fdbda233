import type { Extensions } from '@tiptap/react';
import { textExtensions } from '../../../rich-text/text-extensions';
import { KeyPointsNode } from '../../../rich-text/text-box-nodes';
import { Audio, Video } from './clip-node';
import { Gallery } from './gallery-node';
import { Picture } from './picture-node';
import { PullQuote } from './pull-quote-node';
import { Related } from './related-node';

/** Everything that the body of a story may hold, and nothing else. */
export const articleExtensions: Extensions = [
  ...textExtensions,
  Picture,
  Gallery,
  Video,
  Audio,
  PullQuote,
  KeyPointsNode,
  Related,
];
