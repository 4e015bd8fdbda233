import type { NextRequest } from 'next/server';
import type { z } from 'zod';
import { NewsroomError } from '@/newsroom/errors';
import type { StaffActor } from '@/newsroom/staff/actor';
import { authorize, type Permission } from '@/newsroom/staff/policy';
import { findActor } from './current-actor';
import { STATUS } from './error-status';
import { countRefused } from './count-refused';
import { refusalOf } from './refusal';
import { requireSameOrigin } from './same-origin';

type Params = Record<string, string>;
type Context = { params: Promise<Params> };
export type RouteHandler = (request: NextRequest, context: Context) => Promise<Response>;

const READING = ['GET', 'HEAD'];

interface StaffRoute<Input extends z.ZodType> {
  /** `null` for what every member of staff may ask, each within his reach. */
  permission: Permission | null;
  /** Parsed from JSON body, query and path together; leave out where the handler reads the body. */
  input: Input;
  /** A Response is answered as it is, anything else as JSON. */
  run: (
    actor: StaffActor,
    input: z.output<Input>,
    now: Date,
    request: NextRequest,
  ) => Promise<unknown>;
}

/** A route handler for staff, with true statuses and refusals as JSON. */
export function staffRoute<Input extends z.ZodType>(route: StaffRoute<Input>): RouteHandler {
  return async (request, context) => {
    try {
      // Browsers name the origin of what changes something, not of what reads.
      if (!READING.includes(request.method)) requireSameOrigin(request.headers);
      const actor = await findActor();
      if (!actor) throw new NewsroomError('UNAUTHENTICATED');
      if (route.permission) authorize(actor, route.permission);
      const input = route.input.parse(await rawInput(request, await context.params));
      const value = await route.run(actor, input, new Date(), request);
      return value instanceof Response ? value : Response.json(value, noStore());
    } catch (error) {
      await countRefused(error);
      return await refused(error);
    }
  };
}

interface PublicRoute {
  run: (request: NextRequest, params: Params, now: Date) => Promise<Response>;
}

/** A route handler for anybody. */
export function publicRoute(route: PublicRoute): RouteHandler {
  return async (request, context) => {
    try {
      return await route.run(request, await context.params, new Date());
    } catch (error) {
      return await refused(error);
    }
  };
}

async function refused(error: unknown): Promise<Response> {
  const { ok: _, ...refusal } = await refusalOf(error);
  const status = refusal.code === 'BUG' ? 500 : STATUS[refusal.code];
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  if (refusal.retryAfter) headers.set('Retry-After', String(refusal.retryAfter));
  return Response.json(refusal, { status, headers });
}

function noStore(): ResponseInit {
  return { headers: { 'Cache-Control': 'no-store' } };
}

async function rawInput(request: NextRequest, params: Params): Promise<Record<string, unknown>> {
  const query = Object.fromEntries(request.nextUrl.searchParams);
  const isJson = request.headers.get('content-type')?.startsWith('application/json');
  const body: unknown = isJson ? await request.json().catch(() => ({})) : {};
  const fields = typeof body === 'object' && body !== null ? body : {};
  return { ...query, ...fields, ...params };
}
