import type { RoleName, StaffActor } from '@/newsroom/staff/actor';

/** A command that is not about one article, with the roles that may do it. */
export interface HouseCommand {
  name: string;
  allowed: RoleName[];
  run: (actor: StaffActor) => Promise<unknown>;
}
