import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  // The front compresses, once.
  compress: false,
  // Metadata in <head> for everybody, not only for the crawlers on Next's list.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  // A lock file in a parent folder would otherwise make that folder the root.
  turbopack: { root: import.meta.dirname },
  // Types are a step of `npm test`; the first start of a newcomer need not wait for them again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['@node-rs/argon2', 'sharp', 'pino'],
  experimental: {
    globalNotFound: true,
    serverActions: { bodySizeLimit: '4mb' },
  },
};

export default config;
