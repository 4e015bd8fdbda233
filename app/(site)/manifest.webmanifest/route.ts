import { webManifest } from '@/syndication/web-manifest';
import { loadEdition } from '../_pages/load-edition';
import { machineFile } from '../_pages/machine-file';
import { syndicatedPublication } from '../_pages/syndicated-publication';

export const dynamic = 'force-dynamic';

const PAPER = '#fcfbf7';

const png = (size: number) => `${size}x${size}`;

export const GET = machineFile('manifest', async () => {
  const publication = syndicatedPublication(await loadEdition());
  const icons = [
    { src: '/icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: '/icons/icon-192.png', sizes: png(192), type: 'image/png' },
    { src: '/icons/icon-512.png', sizes: png(512), type: 'image/png' },
    { src: '/icons/icon-512.png', sizes: png(512), type: 'image/png', purpose: 'maskable' },
  ] as const;
  const manifest = webManifest(publication, { themeColor: PAPER, backgroundColor: PAPER, icons });
  return manifest;
});
