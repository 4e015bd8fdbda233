import type { Edition } from '@/components/site/edition';
import { drawingAddress } from '@/newsroom/look/drawings';
import { webManifest, type ManifestLook } from '@/syndication/web-manifest';
import { loadEdition } from '../_pages/load-edition';
import { machineFile } from '../_pages/machine-file';
import { syndicatedPublication } from '../_pages/syndicated-publication';

export const dynamic = 'force-dynamic';

const PAPER = '#fcfbf7';

const png = (size: number) => `${size}x${size}`;

const OWN_ICONS: ManifestLook['icons'] = [
  { src: '/icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
  { src: '/icons/icon-192.png', sizes: png(192), type: 'image/png' },
  { src: '/icons/icon-512.png', sizes: png(512), type: 'image/png' },
  { src: '/icons/icon-512.png', sizes: png(512), type: 'image/png', purpose: 'maskable' },
];

export const GET = machineFile('manifest', async () => {
  const edition = await loadEdition();
  const look = { themeColor: PAPER, backgroundColor: PAPER, icons: iconsOf(edition) };
  return webManifest(syndicatedPublication(edition), look);
});

function iconsOf({ look: { icons } }: Edition): ManifestLook['icons'] {
  const { medium, large, maskable } = icons;
  if (!medium || !large || !maskable) return OWN_ICONS;
  return [
    { src: drawingAddress(medium), sizes: png(medium.width), type: 'image/png' },
    { src: drawingAddress(large), sizes: png(large.width), type: 'image/png' },
    {
      src: drawingAddress(maskable),
      sizes: png(maskable.width),
      type: 'image/png',
      purpose: 'maskable',
    },
  ];
}
