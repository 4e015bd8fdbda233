#!/usr/bin/env node
/**
 * Prisma's schema engine without its download: a small executable that speaks the native engine's
 * protocol (one JSON-RPC message a line on stdin and stdout) and hands every call to the same
 * engine compiled to WebAssembly, which npm already brought. `prisma.config.ts` names this file in
 * PRISMA_SCHEMA_ENGINE_BINARY.
 */
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';
import { databaseCommand, migrationAdapter } from './schema-engine-adapter.mjs';

/** Names that differ between the protocol and the WebAssembly class. */
const RENAMED = { getDatabaseVersion: 'version' };

/** Instantiated by hand, because `import … from '*.wasm'` still needs a flag on Node 20. */
async function loadEngine() {
  const require = createRequire(import.meta.url);
  const binary = require
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm');
  const module = await WebAssembly.compile(await readFile(binary));
  const { exports } = await WebAssembly.instantiate(module, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
  return glue.SchemaEngine;
}

function say(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}

/** The CLI reads error codes from log lines on stderr, and skips the first line. */
function logError(error) {
  const fields = { message: error.message, error_code: error.code };
  const line = { level: 'ERROR', target: 'schema_engine::logger', fields };
  process.stderr.write(`${JSON.stringify({ level: 'INFO', fields: { message: 'started' } })}\n`);
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

/** Errors of the adapter pass the engine as numbers of their registry, `External error id#0`. */
function rpcError(error, registry) {
  const external = /External error id#(\d+)/.exec(error?.message ?? '');
  const cause = external && registry?.consumeError(Number(external[1]))?.error;
  const message = cause?.message ?? error?.message ?? String(error);
  const isPanic = error instanceof WebAssembly.RuntimeError;
  const data = { is_panic: isPanic, message, meta: null, error_code: error?.code };
  return { code: 4466, message, data };
}

async function openEngine(adapter, datamodels) {
  const SchemaEngine = await loadEngine();
  const files = await Promise.all(
    datamodels.map(async (file) => [file, await readFile(file, 'utf8')]),
  );
  const log = (line) => process.env.DEBUG && process.stderr.write(`${line}\n`);
  const options = { datamodels: files.length > 0 ? files : undefined };
  return SchemaEngine.new(options, log, adapter);
}

async function answer(engine, { method, params }) {
  if (method === 'createDatabase') return databaseCommand('create-database', params.datasource);
  const name = RENAMED[method] ?? method;
  const result = await (await engine())[name](params ?? {});
  if (method === 'diff' && result.stdout) {
    say({ id: 0, method: 'print', params: { content: result.stdout } });
  }
  return result ?? {};
}

async function serve(datasource, datamodels) {
  const adapter = bindMigrationAwareSqlAdapterFactory(migrationAdapter(datasource));
  let opened;
  const engine = () => (opened ??= openEngine(adapter, datamodels));
  let queue = Promise.resolve();
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
  lines.on('line', (line) => {
    const request = JSON.parse(line);
    // A message without a method is the CLI's reply to our own `print`.
    if (!request.method) return;
    queue = queue.then(async () => {
      try {
        say({ id: request.id, result: await answer(engine, request) });
      } catch (error) {
        say({ id: request.id, error: rpcError(error, adapter.errorRegistry) });
      }
    });
  });
  lines.on('close', () => queue.then(() => process.exit(0)));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: 'string', multiple: true, default: [] },
    datasource: { type: 'string', default: '{}' },
    'enabled-preview-features': { type: 'string' },
    'extension-types': { type: 'string' },
    version: { type: 'boolean' },
  },
});
const datasource = JSON.parse(values.datasource);

if (values.version) {
  process.stdout.write('schema-engine-cli wasm\n');
} else if (positionals[0] === 'cli') {
  try {
    await databaseCommand(positionals[1], datasource);
    process.exit(0);
  } catch (error) {
    logError(error);
    process.exit(1);
  }
} else {
  await serve(datasource, values.datamodels);
}
