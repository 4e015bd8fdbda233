import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { StaticFiles } from '@/delivery/static-files';
import { LIST, storeStaticFiles } from '@/scripts/static-files.mjs';

/** A folder with what builds leave, and the folder that keeps their static files. */
export class StaticBuild {
  readonly root = mkdtempSync(join(tmpdir(), 'matbaa-static-'));
  readonly folder = join(this.root, 'var/assets');

  /** Puts a file under a path below the root. */
  write(path: string, content: string | Buffer): void {
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  /** What `npm run build` does after `next build`. */
  async store(now = new Date()): Promise<void> {
    await storeStaticFiles({ root: this.root, folder: this.folder, now });
  }

  /** What the front does at its start. */
  load(): Promise<StaticFiles> {
    return StaticFiles.load(join(this.root, LIST), this.folder);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
