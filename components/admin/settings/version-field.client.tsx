'use client';

import { use } from 'react';
import { FormContext } from '../form-context';
import { refusalData } from '../form-result';

/**
 * Names the version that the person has seen: the one the page came with, the one that was saved
 * since, or the one of the colleague whose words were shown after both met.
 */
export function VersionField({ version }: { version: number }) {
  const { result, refusal } = use(FormContext);
  const seen = result?.ok ? versionOf(result.value) : refusalData(refusal, 'version');
  return <input type="hidden" name="version" value={Math.max(version, Number(seen ?? 0))} />;
}

function versionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'version' in value ? value.version : 0;
}
