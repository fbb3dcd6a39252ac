import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isNamedIn } from '@/utils/archive/named-in';
import type { PersonRecord } from '@/utils/people/person-record';

const person = (name: string, email?: string): PersonRecord => ({
  id: 'p',
  name,
  alsoNamed: [],
  emails: email ? [email] : [],
  createdAt: 1,
});

it('finds names with hyphens, and addresses with them', () => {
  expect(isNamedIn('With Jean-Luc Martin on Monday', person('Jean-Luc'))).toBe(true);
  expect(isNamedIn('write to mei@acme-corp.com', person('Mei Chen', 'mei@acme-corp.com'))).toBe(true);
  expect(isNamedIn('With Jean Luc', person('Jean-Luc'))).toBe(false);
});

it('finds any name in itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 2 }), (name) => {
      fc.pre(name.trim().length > 1);
      expect(isNamedIn(name, person(name))).toBe(true);
    }),
  );
});
