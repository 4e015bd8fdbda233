import { readFileSync } from 'node:fs';
import type { NextConfig } from 'next';
import { PHASE_PRODUCTION_SERVER } from 'next/constants';

const settings: NextConfig = {
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

const config = (phase: string): NextConfig =>
  phase === PHASE_PRODUCTION_SERVER ? { ...settings, deploymentId: builtDeploymentId() } : settings;

/**
 * The id that scripts/building.mjs gave to the build (NEXT_DEPLOYMENT_ID). `next start` would know
 * half of it: without this the page does not say its own id, while its scripts carry the build's.
 */
function builtDeploymentId(): string | undefined {
  const file = `${import.meta.dirname}/.next/required-server-files.json`;
  const build = JSON.parse(readFileSync(file, 'utf8')) as { config: { deploymentId?: string } };
  return build.config.deploymentId;
}

export default config;
