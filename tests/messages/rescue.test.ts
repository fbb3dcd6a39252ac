import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPutBackHere, seenFields, siteIsOn } from '@/utils/messages/rescue';
import { isToBackground } from '@/utils/messages/to-background';

const place = { path: '/review', page: 'a1b2', label: 'Strengths', nth: 0 };

it.each([
  [{ kind: 'may-keep' }, true],
  [{ kind: 'keep-typed', place, text: 'x' }, true],
  [{ kind: 'keep-typed', place, text: 'x'.repeat(50_001) }, false],
  [{ kind: 'keep-typed', place: { ...place, nth: -1 }, text: 'x' }, false],
  [{ kind: 'keep-typed', place: { ...place, label: 'x'.repeat(201) }, text: 'x' }, false],
  [{ kind: 'keep-typed', text: 'x' }, false],
  [{ kind: 'put-back', id: 'r', holds: 0, page: 'a1b2' }, true],
  [{ kind: 'put-back', id: 'r', holds: 0 }, false],
  [{ kind: 'put-back', id: 'r' }, false],
  [{ kind: 'switch-rescue', origin: 'https://hr.example.com', on: true }, true],
  [{ kind: 'switch-rescue', origin: 'https://hr.example.com/review', on: true }, false],
  [{ kind: 'switch-rescue', origin: 'file://', on: true }, false],
  [{ kind: 'switch-rescue', origin: 'https://hr.example.com' }, false],
])('%j may be heard: %s', (message, heard) => {
  expect(isToBackground(message)).toBe(heard);
});

it('of the fields that a page tells of only usable ones are taken', () => {
  const seen = { ...place, origin: 'https://hr.example.com', holds: 3 };
  expect(seenFields([seen, { ...seen, holds: '3' }, { ...seen, origin: 'null' }, null, place])).toEqual([
    seen,
  ]);
  expect(seenFields(Array.from({ length: 500 }, () => seen))).toHaveLength(200);
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(Array.isArray(seenFields(value))).toBe(true);
      expect(isPutBackHere(value)).toBe(false);
    }),
  );
});

it('takes no answer, as where the disk was full, for kept: it is told again with the next key', () => {
  expect([siteIsOn(true), siteIsOn(false)]).toEqual([true, false]);
  expect(() => siteIsOn(undefined)).toThrow(TypeError);
});
