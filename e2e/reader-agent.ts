/** A reader's browser. The tests' own one is taken for a robot, of which nothing is counted. */
export const READER_AGENT =
  'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
