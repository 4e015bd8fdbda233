import { headers } from 'next/headers';
import type { z } from 'zod';
import { NewsroomError } from '@/newsroom/errors';
import type { StaffActor } from '@/newsroom/staff/actor';
import { authorize, type Permission } from '@/newsroom/staff/policy';
import { findActor, findNewcomerHere } from './current-actor';
import { countRefused } from './count-refused';
import { refusalOf, type Refusal } from './refusal';
import { requireSameOrigin } from './same-origin';

export type ActionResult<T> = { ok: true; value: T } | Refusal;

/** What `useActionState` and `<form action>` call. */
export type FormAction<T> = (
  previous: ActionResult<T> | null,
  form: FormData,
) => Promise<ActionResult<T>>;

interface PublicAction<Input extends z.ZodType, T> {
  input: Input;
  run: (input: z.output<Input>, now: Date) => Promise<T>;
}

interface StaffAction<Input extends z.ZodType, T> {
  /** `null` for what concerns only one's own account. */
  permission: Permission | null;
  /** Open to who must set up a second factor before anything else. */
  forNewcomers?: true;
  input: Input;
  run: (actor: StaffActor, input: z.output<Input>, now: Date) => Promise<T>;
}

/** A Server Action for anybody: same origin, then the input, then the command. */
export function publicAction<Input extends z.ZodType, T>(
  action: PublicAction<Input, T>,
): FormAction<T> {
  return async (_previous, form) => {
    try {
      requireSameOrigin(await headers());
      return {
        ok: true,
        value: await action.run(action.input.parse(formValues(form)), new Date()),
      };
    } catch (error) {
      return await refusalOf(error);
    }
  };
}

/**
 * A Server Action for staff: same origin, the session and the person read afresh, the permission,
 * the input, and only then the command, which decides about the very article.
 */
export function staffAction<Input extends z.ZodType, T>(
  action: StaffAction<Input, T>,
): FormAction<T> {
  return async (_previous, form) => {
    try {
      requireSameOrigin(await headers());
      const actor = (await findActor()) ?? (action.forNewcomers ? await findNewcomerHere() : null);
      if (!actor) throw new NewsroomError('UNAUTHENTICATED');
      if (action.permission) authorize(actor, action.permission);
      const input = action.input.parse(formValues(form));
      return { ok: true, value: await action.run(actor, input, new Date()) };
    } catch (error) {
      await countRefused(error);
      return await refusalOf(error);
    }
  };
}

// React adds fields of its own, whose names begin with a dollar sign.
function formValues(form: FormData): Record<string, unknown> {
  return Object.fromEntries([...form.entries()].filter(([name]) => !name.startsWith('$')));
}
