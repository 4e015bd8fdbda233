import { spawnSync } from 'node:child_process';
import { chmod, chown, cp, lchown, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const NOBODY = 65_534;
const OTHERS_MAY_ENTER = 0o001;
const UNSHARE = ['unshare', '-U', '--map-user=1000', '--map-group=1000'];

/**
 * PostgreSQL refuses to run as root, and making users on somebody's machine is not ours to do.
 * Returns how its programs are run on `dataDir`:
 * - `binaries`: the folder of the programs, `dataPath`: the name they know `dataDir` by;
 * - `launch(program, args)` → `[command, args, spawnOptions]`;
 * - `handOver(path)`: gives a file or folder to the account; `cleanUp()`: after the server's end.
 */
export async function chooseAccount(binaries, dataDir) {
  if (process.getuid() !== 0) return plainAccount(binaries, dataDir);
  const owner = await ownerOf(dataDir);
  if (owner === 0 && mayUnshare()) return plainAccount(binaries, dataDir, UNSHARE);
  return otherAccount(binaries, dataDir, owner === 0 ? NOBODY : owner);
}

function plainAccount(binaries, dataDir, prefix = []) {
  return {
    binaries,
    dataPath: dataDir,
    launch: (program, args) => {
      const [command, ...rest] = [...prefix, join(binaries, 'bin', program), ...args];
      return [command, rest, {}];
    },
    handOver: async () => {},
    cleanUp: async () => {},
  };
}

/**
 * Root without user namespaces: the programs run under another uid. What that uid cannot reach is
 * brought to it: the programs as a copy in the temporary folder, the data through the working
 * folder, which is entered before the uid changes (so the data stays where it is durable).
 */
async function otherAccount(binaries, dataDir, uid) {
  const reachable = await everybodyMayEnter(binaries);
  const folder = reachable ? binaries : await copyPrograms(binaries);
  const options = { uid, gid: uid, cwd: dataDir };
  const ownPath = process.platform !== 'linux' || (await everybodyMayEnter(dirname(dataDir)));
  return {
    binaries: folder,
    dataPath: ownPath ? dataDir : '/proc/self/cwd',
    launch: (program, args) => [join(folder, 'bin', program), args, options],
    handOver: (path) => giveAway(path, uid),
    cleanUp: async () => {
      if (!reachable) await rm(folder, { recursive: true, force: true });
    },
  };
}

function mayUnshare() {
  return spawnSync(UNSHARE[0], [...UNSHARE.slice(1), 'true'], { stdio: 'ignore' }).status === 0;
}

async function ownerOf(path) {
  try {
    return (await stat(path)).uid;
  } catch (error) {
    if (error.code === 'ENOENT') return 0;
    throw error;
  }
}

async function everybodyMayEnter(folder) {
  for (let path = folder; ; path = dirname(path)) {
    const { mode } = await stat(path);
    if ((mode & OTHERS_MAY_ENTER) === 0) return false;
    if (path === dirname(path)) return true;
  }
}

async function copyPrograms(binaries) {
  const folder = await mkdtemp(join(tmpdir(), 'matbaa-postgres-'));
  await chmod(folder, 0o755);
  await cp(binaries, folder, { recursive: true, verbatimSymlinks: true });
  return folder;
}

async function giveAway(path, uid) {
  await lchown(path, uid, uid);
  if (!(await stat(path)).isDirectory()) return;
  for (const entry of await readdir(path, { recursive: true })) {
    await lchown(join(path, entry), uid, uid);
  }
  await chown(path, uid, uid);
}
