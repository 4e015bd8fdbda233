import { expect, test } from 'vitest';
import type { RoleName } from '@/newsroom/staff/actor';
import { screensOf } from './desk-screens';

const SCREENS: Record<RoleName, string[]> = {
  reporter: ['dashboard', 'articles', 'schedule', 'media'],
  editor: ['dashboard', 'articles', 'review', 'schedule', 'media'],
  chief: [
    'dashboard',
    'articles',
    'review',
    'schedule',
    'media',
    'sections',
    'tags',
    'writers',
    'search',
    'redirects',
    'audit',
    'settings',
  ],
  photo: ['dashboard', 'media'],
  admin: [
    'dashboard',
    'articles',
    'review',
    'schedule',
    'media',
    'sections',
    'tags',
    'writers',
    'staff',
    'search',
    'redirects',
    'audit',
    'settings',
  ],
};

test.each(Object.entries(SCREENS))('the menu of a %s', (role, screens) => {
  const person = { id: 1, name: '', email: '', sectionIds: [], sessionId: '' };
  expect(screensOf({ kind: 'staff', ...person, role: role as RoleName })).toEqual(screens);
});
