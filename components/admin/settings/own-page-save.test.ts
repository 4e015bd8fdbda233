import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { pageEditor } from '@/messages/ar-page-editor';
import { FormContext } from '../form-context';
import { OwnPageSave } from './own-page-save.client';

function said(code: string, entered?: Record<string, string>): string {
  const refusal = { ok: false, code, sentence: '', data: entered && { entered } } as const;
  const value = { result: refusal, refusal, pending: false };
  const html = renderToString(createElement(FormContext, { value }, createElement(OwnPageSave)));
  return /role="status">([^<]*)</.exec(html)?.[1] ?? '';
}

test('a page that was refused was not saved', () => {
  expect(said('INVALID', { title: '' })).toBe(pageEditor.refused);
  expect(said('OUTDATED')).toBe(pageEditor.refused);
});

test('whether a page was saved is not known where no answer came', () => {
  expect(said('UNREACHABLE')).toBe(pageEditor.unanswered);
  expect(said('UNREACHABLE', { intent: 'preview' })).toBe(pageEditor.unanswered);
});

test('a preview that was refused has no word about saving', () => {
  expect(said('INVALID', { title: '', intent: 'preview' })).toBe('');
});
