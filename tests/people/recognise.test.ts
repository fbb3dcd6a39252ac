import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '@/utils/meeting/person';
import { candidates, knownBetter, met, recognise } from '@/utils/people/recognise';

/** Few enough that they meet, odd enough to hurt. */
const names = [
  '李薇',
  '李 薇',
  'Li Wei',
  'Daniel Okafor',
  'Okafor, Daniel',
  'daniel okafor',
  '__proto__',
  'constructor',
  '王磊',
];
const emails = ['a@example.com', 'A@Example.com', 'b@example.com', '__proto__@example.com'];
const person = fc.record(
  { name: fc.constantFrom(...names), email: fc.constantFrom(...emails) },
  { requiredKeys: ['name'] },
);

/** As the store does it: everybody met is recognised, known better, or new. */
function meet(people: Person[]) {
  return people.reduce<ReturnType<typeof met>[]>((known, it, at) => {
    const found = recognise(known, it) ?? met(it, `person-${at}`, at);
    return [...known.filter(({ id }) => id !== found.id), knownBetter(found, it)];
  }, []);
}

describe('who is meant', () => {
  const li = met({ name: '李薇', email: 'li@example.com' }, 'li', 1);

  it('is found by address whatever the name, and by name where no address speaks against it', () => {
    expect(recognise([li], { name: 'Vivian', email: 'LI@example.com ' })).toBe(li);
    expect(recognise([li], { name: '李 薇' })).toBe(li);
    const daniel = met({ name: 'Daniel Okafor' }, 'd', 1);
    expect(recognise([li, daniel], { name: 'Okafor, Daniel', email: 'd@example.com' })).toBe(daniel);
    expect(recognise([li, daniel], { name: 'Daniel' })).toBeUndefined();
  });

  it('with the same name and another address is another person', () => {
    const other = { name: '李薇', email: 'li.wei@example.com' };
    expect(recognise([li], other)).toBeUndefined();
    expect(recognise([li, met(other, 'other', 2)], { name: '李薇' })).toBeUndefined();
    expect(candidates([li, met(other, 'other', 2)], { name: '李薇' })).toHaveLength(2);
    expect(recognise([li, met(other, 'other', 2)], other)?.id).toBe('other');
  });

  it('goes by other names too', () => {
    const known = knownBetter(li, { name: 'Vivian Li' });
    expect(recognise([known], { name: 'Li Vivian' })).toBe(known);
  });

  it('may be called like a part of the language', () => {
    const odd = met({ name: '__proto__', email: '__proto__@example.com' }, '__proto__', 1);
    expect(recognise([li, odd], { name: '__PROTO__' })).toBe(odd);
    expect(recognise([li], { name: '__proto__' })).toBeUndefined();
    expect(recognise([li], { name: 'constructor' })).toBeUndefined();
  });

  it('is nobody where there is no name at all', () => {
    expect(recognise([met({ name: '' }, 'x', 1)], { name: '' })).toBeUndefined();
    expect(recognise([met({ name: '…' }, 'x', 1)], { name: '—' })).toBeUndefined();
  });
});

describe('whoever is met', () => {
  it('is the same when met again: nothing is learned twice', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 12 }), (people) => {
        const once = meet(people);
        for (const it of people) {
          const found = recognise(once, it);
          if (found) expect(knownBetter(found, it)).toBe(found);
        }
      }),
    );
  });

  it('by an address is one person for ever', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 12 }), (people) => {
        const known = meet(people);
        for (const { email } of people) {
          if (!email) continue;
          const having = known.filter(({ emails: all }) =>
            all.some((it) => it.toLowerCase() === email.toLowerCase()),
          );
          expect(having).toHaveLength(1);
        }
      }),
    );
  });

  it('with two addresses under one name is two people', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), (name) => {
        const known = meet([
          { name, email: 'a@example.com' },
          { name, email: 'b@example.com' },
        ]);
        expect(known).toHaveLength(2);
      }),
    );
  });
});
