import { accessSync, chmodSync, constants } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';
import { databaseUrl } from './scripts/settings.mjs';

const engine = fileURLToPath(new URL('./scripts/schema-engine.mjs', import.meta.url));
try {
  accessSync(engine, constants.X_OK);
} catch {
  // A copy without file modes (an archive, another file system) loses the executable bit.
  chmodSync(engine, 0o755);
}
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= engine;
process.env.CHECKPOINT_DISABLE ??= '1';
process.env.PRISMA_HIDE_UPDATE_MESSAGE ??= '1';

const url = databaseUrl();

export default defineConfig({
  schema: 'prisma/schema.prisma',
  // A restore applies only those that the backup was made at (scripts/migrations.mjs).
  migrations: { path: process.env.MATBAA_MIGRATIONS ?? 'prisma/migrations' },
  // `prisma generate` must work before there is any database.
  ...(url ? { datasource: { url } } : {}),
});
