import { describe, expect, test } from 'vitest';
import { isCommon } from './is-common';
import { newPassword } from './new-password';
import { isOfContext } from './require-good-password';

describe('what may be chosen', () => {
  test.each(['a'.repeat(7), '', '        '.slice(1)])('%j is too short', (text) => {
    expect(newPassword.safeParse(text).error?.issues[0]?.message).toBe('passwordTooShort');
  });

  test.each([
    'ثمانية8',
    'nodigits at all',
    '12 34 56 78',
    '🔑'.repeat(8),
    ' ببداية ونهاية فارغتين ',
    'x'.repeat(128),
    'م'.repeat(128),
  ])('%j is taken as it is', (text) => {
    if ([...text].length >= 8) expect(newPassword.parse(text)).toBe(text);
    else expect(newPassword.safeParse(text).success).toBe(false);
  });

  test('more than 128 letters are refused, never cut', () => {
    expect(newPassword.safeParse('x'.repeat(129)).error?.issues[0]?.message).toBe(
      'passwordTooLong',
    );
  });
});

describe('what is tried first', () => {
  test.each([
    'password',
    'PassWord',
    'password123!',
    'Password2026',
    'qwertyuiop',
    'iloveyou',
    '1234567890',
    '00000000',
    'abababab',
    'كلمة المرور',
    'كلمة السر 123',
    'بسم الله الرحمن الرحيم',
    'ضصثقفغعه',
  ])('%j is common', async (text) => {
    expect(await isCommon(text)).toBe(true);
  });

  test.each([
    'غيمة فوق الميناء القديم',
    'correct-horse-battery-staple-9',
    'vX2_fq9!Lm',
    'قهوة بلا سكر صباحا',
  ])('%j is not', async (text) => {
    expect(await isCommon(text)).toBe(false);
  });
});

describe('what follows from who one is', () => {
  const about = ['سلمى الراشد', 'salma.rashed@ofuq.example', 'أفق', 'ofuq.example', 'matbaa مطبعة'];

  test.each([
    'salma.rashed',
    'Salma2026!',
    'ofuq-2026',
    'الراشد 1990',
    'matbaa-admin',
    'أفق أفق أفق',
  ])('%j follows', (text) => {
    expect(isOfContext(text, about)).toBe(true);
  });

  test.each(['سلمى تشرب القهوة بلا سكر', 'vX2_fq9!Lm', 'salma-walks-to-the-harbour'])(
    '%j does not',
    (text) => {
      expect(isOfContext(text, about)).toBe(false);
    },
  );
});
