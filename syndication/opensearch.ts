import { shorten } from './shorten';
import type { SyndicatedPublication } from './types';
import { element, textElement, xmlDocument } from './xml';

/** `/opensearch.xml`: lets browsers search the site (OpenSearch 1.1, which limits the short name to 16 characters). */
export function openSearchDescription(publication: SyndicatedPublication): string {
  const { name, tagline, language, logo, searchUrl, url } = publication;
  const suggestUrl = `${url}/suggest`;
  return xmlDocument(
    element(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      element('ShortName', {}, shorten(name, 16)),
      element('Description', {}, tagline || name),
      textElement('Language', language),
      element('InputEncoding', {}, 'UTF-8'),
      element('Image', { width: logo.width, height: logo.height }, logo.url),
      element('Url', { type: 'text/html', template: `${searchUrl}?q={searchTerms}` }),
      element('Url', {
        type: 'application/x-suggestions+json',
        template: `${suggestUrl}?q={searchTerms}`,
      }),
    ),
  );
}
