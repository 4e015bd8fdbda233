import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  // The front compresses, once.
  compress: false,
  // Metadata in <head> for everybody, not only for the crawlers on Next's list.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  serverExternalPackages: ['@node-rs/argon2', 'sharp', 'pino'],
  experimental: {
    globalNotFound: true,
    serverActions: { bodySizeLimit: '4mb' },
  },
};

export default config;
