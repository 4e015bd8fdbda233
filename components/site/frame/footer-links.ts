import type { Edition } from '../edition';
import { profileName } from './profile-name';

/** The newspaper's own accounts elsewhere. */
export function accountLinks({ publication: { profileUrls } }: Edition) {
  return profileUrls.map((href) => ({ href, word: profileName(href), rel: 'me' }));
}
