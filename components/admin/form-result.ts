/** A refusal as Server Actions answer it (`web/refusal.ts`); its sentences are ready to be shown. */
export interface FormRefusal {
  ok: false;
  code: string;
  sentence: string;
  /** Field name → sentence under that field. */
  fields?: Record<string, string>;
  /** Seconds. */
  retryAfter?: number;
  data?: unknown;
}

export type FormResult = { ok: true; value: unknown } | FormRefusal;

/**
 * Any Server Action of the desk. Written as a method, because every action gets its own earlier
 * answer back: the parameter need not accept the answers of others.
 */
export type AnyFormAction = {
  call(previous: FormResult | null, form: FormData): Promise<FormResult>;
}['call'];

/** What the person had typed, where the action sends it back for a page without scripts. */
export function enteredValue(result: FormResult | null, name: string): string | undefined {
  const data = result?.ok ? result.value : result?.data;
  if (typeof data !== 'object' || data === null || !('entered' in data)) return undefined;
  const value = (data.entered as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : undefined;
}

/** What a refusal brings for the screen under this name. */
export function refusalData(refusal: FormRefusal | null, name: string): unknown {
  const data = refusal?.data;
  if (typeof data !== 'object' || data === null) return undefined;
  return (data as Record<string, unknown>)[name];
}
