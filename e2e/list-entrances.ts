import { readdirSync, readFileSync } from 'node:fs';
import { rolesWith, type Permission } from '../newsroom/staff/policy';
import type { Account } from './fixtures';

/** A Server Action of the built server, as anybody who reads its files could call it. */
export interface BuiltAction {
  /** As the build named it. */
  id: string;
  name: string;
  /** Pages that can run it, as folders: `/admin/articles/[id]`. */
  pages: string[];
  permission: Permission | null;
}

/** One method of a handler under app/api. */
export interface ApiHandler {
  /** `PUT /api/articles/[id]/working-copy`. */
  name: string;
  method: string;
  /** With its parameters in brackets. */
  path: string;
  permission: Permission | null;
}

interface Manifest {
  node: Record<
    string,
    { exportedName: string; filename: string; workers: Record<string, unknown> }
  >;
}

/** For anybody: the ways in, and what the holder of a preview link is sent. */
const OPEN =
  /^((signIn|finishSignIn|requestPasswordReset|resetPassword|acceptInvitation)Action|\w+ \/api\/(auth|previews)\/.*)$/;

/** Every Server Action of the build that wants somebody signed in. */
export function listActions(): BuiltAction[] {
  const text = readFileSync('.next/server/server-reference-manifest.json', 'utf8');
  const { node } = JSON.parse(text) as Manifest;
  return Object.entries(node)
    .map(([id, { exportedName: name, filename, workers }]) => ({
      id,
      name,
      pages: Object.keys(workers).map((page) => page.replace(/^app\/\([a-z]+\)|\/page$/g, '')),
      permission: permissionIn(filename, name),
    }))
    .filter(({ name }) => !OPEN.test(name));
}

/** Every handler under app/api that wants somebody signed in, a row for each method. */
export function listHandlers(): ApiHandler[] {
  const files = readdirSync('app/api', { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('route.ts'))
    .flatMap((file) => {
      const path = `/api/${file.replace('/route.ts', '')}`;
      const source = readFileSync(`app/api/${file}`, 'utf8');
      const own = [...source.matchAll(/export const ([A-Z]+)\b/g)].map(([, name = '']) => name);
      const shared = [...source.matchAll(/\bhandle as ([A-Z]+)\b/g)].map(([, name = '']) => name);
      const row = (method: string, constant: string): ApiHandler => ({
        name: `${method} ${path}`,
        method,
        path,
        permission: OPEN.test(`${method} ${path}`)
          ? null
          : permissionIn(`app/api/${file}`, constant),
      });
      return [
        ...own.map((method) => row(method, method)),
        ...shared.map((method) => row(method, 'handle')),
      ];
    })
    .filter(({ name }) => !OPEN.test(name));
}

/** Whether a role may do it to anything at all. */
export function mayAsk(account: Account, { permission }: Pick<BuiltAction, 'permission'>): boolean {
  return permission === null || rolesWith(permission).includes(account);
}

// An entrance says its permission first; what the newsroom makes of it is asked of the policy.
function permissionIn(file: string, constant: string): Permission | null {
  if (OPEN.test(constant)) return null;
  const start = new RegExp(
    `\\bconst ${constant} = staff(?:Action|Route)\\(\\{\\s*permission: (null|'[\\w.]+')`,
  );
  const said = start.exec(readFileSync(file, 'utf8'))?.[1];
  if (!said) throw new Error(`${file} does not say who may ${constant}.`);
  return said === 'null' ? null : (said.slice(1, -1) as Permission);
}
