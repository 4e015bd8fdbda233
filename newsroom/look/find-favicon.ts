import { drawingAddress } from './drawings';
import { getLook } from './get-look';

/** Where the newspaper's own icon for `/favicon.ico` stands; null without one. */
export async function findFavicon(): Promise<string | null> {
  const { favicon } = (await getLook()).icons;
  return favicon && drawingAddress(favicon);
}
