import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts a process's time in hundredths of a second, whatever its kernel's own clock is. */
const TICK_US = 10_000;

/**
 * Time and memory of a front (`pid`), and of the press and the background work below it, as
 * `{ front: { cpu, memory }, press, jobs }` in microseconds and megabytes (resident).
 * Undefined where there is no /proc.
 */
export function readFigures(pid) {
  const processes = readProcesses();
  if (!processes.has(pid)) return undefined;
  const behind = below(pid, processes);
  return {
    front: sum([processes.get(pid)]),
    press: sum(behind.filter((one) => !isJobs(one))),
    jobs: sum(behind.filter(isJobs)),
  };
}

/** The ids of all processes below this one. */
export function descendants(pid) {
  return below(pid, readProcesses()).map((one) => one.pid);
}

function readProcesses() {
  const found = new Map();
  for (const name of existing(() => readdirSync('/proc'))) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    const stat = existing(() => readFileSync(`/proc/${name}/stat`, 'latin1'));
    // The program's name, in brackets, may itself hold blanks and brackets.
    const fields = String(stat)
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ');
    const [parent, user, system, pages] = [1, 11, 12, 21].map((at) => Number(fields[at]));
    found.set(pid, { pid, parent, cpu: (user + system) * TICK_US, memory: (pages * 4096) / 1e6 });
  }
  return found;
}

function below(pid, processes) {
  const children = [...processes.values()].filter(({ parent }) => parent === pid);
  return children.flatMap((child) => [child, ...below(child.pid, processes)]);
}

function isJobs({ pid }) {
  return String(existing(() => readFileSync(`/proc/${pid}/cmdline`))).includes('jobs.mjs');
}

function sum(processes) {
  return processes.reduce(
    (total, { cpu, memory }) => ({ cpu: total.cpu + cpu, memory: total.memory + memory }),
    { cpu: 0, memory: 0 },
  );
}

// A process may end between the listing and the reading.
function existing(read) {
  try {
    return read();
  } catch {
    return '';
  }
}
