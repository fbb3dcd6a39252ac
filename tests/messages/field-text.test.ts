import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  isCheckNow,
  isFieldText,
  isReadFieldHere,
  mostRead,
  unreadReasons,
} from '@/utils/messages/field-text';
import { isToBackground } from '@/utils/messages/to-background';
import { isWish } from '@/utils/messages/to-page';

it('takes what the reading code answers', () => {
  expect(isFieldText({ ok: true, text: 'a', length: 1, of: 'field' })).toBe(true);
  expect(isFieldText({ ok: true, text: 'a'.repeat(mostRead), length: 10 ** 7, of: 'selection' })).toBe(true);
  for (const reason of unreadReasons) expect(isFieldText({ ok: false, reason })).toBe(true);
});

it.each([
  { ok: true, text: 'a'.repeat(mostRead + 1), length: mostRead + 1, of: 'field' },
  { ok: true, text: 'ab', length: 1, of: 'field' },
  { ok: true, text: 'a', length: 1, of: 'page' },
  { ok: true, text: 7, length: 7, of: 'field' },
  { ok: false, reason: 'because' },
  { ok: 'yes' },
])('does not take %o', (value) => {
  expect(isFieldText(value)).toBe(false);
});

it('takes no other messages, and nothing that is none', () => {
  expect(isReadFieldHere({ kind: 'read-field-here' })).toBe(true);
  expect(isCheckNow({ kind: 'check-now', tabId: 1, windowId: 2 })).toBe(true);
  expect(isCheckNow({ kind: 'check-now', tabId: '1', windowId: 2 })).toBe(false);
  expect(isToBackground({ kind: 'check-field' })).toBe(true);
  expect(isToBackground({ kind: 'check-field', tabId: 3 })).toBe(true);
  expect(isToBackground({ kind: 'check-field', tabId: 'x' })).toBe(false);
  expect(isWish({ check: true })).toBe(true);
  expect(isWish({ check: 'yes' })).toBe(false);
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(isFieldText(value) || isReadFieldHere(value) || isCheckNow(value)).toBe(false);
    }),
  );
});
