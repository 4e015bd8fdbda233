import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { query } from '../database.mjs';
import { NGINX } from './nginx.mjs';

/** One line that says what was measured on: processor, cores, memory, versions, and whether
 * it was busy. */
export async function describeMachine(adminUrl) {
  const [{ model }] = cpus();
  const { rows } = await query(adminUrl, 'SHOW server_version');
  return [
    `${cpus().length} × ${model.trim()}`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `${process.platform} ${process.arch}`,
    `Node ${process.versions.node}`,
    `PostgreSQL ${rows[0].server_version} on the same machine, fsync on`,
    nginxVersion(),
    `load before the run ${loadavg()[0].toFixed(1)}`,
  ].join(', ');
}

function nginxVersion() {
  if (!NGINX) return 'no nginx';
  // It says so on its error output; `-v` alone reads no configuration.
  const said = execFileSync('/bin/sh', ['-c', `${NGINX} -v 2>&1`], { encoding: 'utf8' });
  return said.trim().split(': ').at(-1).replace('/', ' ');
}
