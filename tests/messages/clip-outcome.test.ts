import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clipRefusals, isClipOutcome } from '@/utils/messages/clip-outcome';

it('how a clip went is known by its shape, and anything else is not', () => {
  expect(isClipOutcome({ tabId: 1, at: 2, kept: 'e', again: false })).toBe(true);
  for (const refused of clipRefusals) expect(isClipOutcome({ tabId: 1, at: 2, refused })).toBe(true);
  for (const other of [
    undefined,
    null,
    'kept',
    {},
    { tabId: 1, at: 2 },
    { tabId: 1, at: 2, refused: 'other' },
    { tabId: '1', at: 2, kept: 'e', again: false },
    { tabId: 1, at: 2, kept: 'e' },
  ])
    expect(isClipOutcome(other)).toBe(false);
  fc.assert(fc.property(fc.anything(), (value) => typeof isClipOutcome(value) === 'boolean'));
});
