import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonRecord } from '@/utils/people/person-record';
import { candidates, recognise, sameAddress } from '@/utils/people/recognise';
import { merged, parted } from '@/utils/people/regroup';

const names = ['李薇', '李 薇', 'Li Wei', 'Vivian Li', '__proto__'];
const emails = ['a@example.com', 'A@example.com', 'b@example.com', 'c@example.com'];
const record = (id: string) =>
  fc.record({
    id: fc.constant(id),
    name: fc.constantFrom(...names),
    alsoNamed: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }),
    emails: fc.uniqueArray(fc.constantFrom(...emails), { maxLength: 2 }),
    createdAt: fc.constant(1),
  });

const plain = ({ name, alsoNamed, emails: all }: PersonRecord) => ({
  names: new Set([name, ...alsoNamed].map((it) => it.replace(/\s/g, '').toLowerCase())),
  emails: new Set(all.map((it) => it.toLowerCase())),
});

describe('two that are made one', () => {
  it('are known by everything that either was known by, in whatever order three become one', () => {
    fc.assert(
      fc.property(record('a'), record('b'), record('c'), (a, b, c) => {
        const one = plain(merged(merged(a, b), c));
        const other = plain(merged(a, merged(b, c)));
        expect(one.emails).toEqual(other.emails);
        expect(one.emails).toEqual(new Set([a, b, c].flatMap((it) => [...plain(it).emails])));
        for (const name of [a, b, c].flatMap((it) => [it.name, ...it.alsoNamed]))
          expect(candidates([merged(merged(a, b), c)], { name })).toHaveLength(1);
      }),
    );
  });

  it('keep the first’s name, and a pseudonym of either', () => {
    const kept = { id: 'a', name: '李薇', alsoNamed: [], emails: [], createdAt: 1 };
    const gone = { ...kept, id: 'b', name: 'Vivian', pseudonym: 'Maple' };
    expect(merged(kept, gone)).toEqual({ ...kept, alsoNamed: ['Vivian'], pseudonym: 'Maple' });
    expect(merged({ ...kept, pseudonym: 'Oak' }, gone).pseudonym).toBe('Oak');
    expect(merged(kept, kept)).toEqual(kept);
  });
});

describe('one that is made two', () => {
  const both: PersonRecord = {
    id: 'both',
    name: '李薇',
    alsoNamed: ['Vivian Li', 'by hand'],
    emails: ['a@example.com', 'b@example.com', 'hand@example.com'],
    createdAt: 1,
  };
  const fresh: PersonRecord = { id: 'new', name: 'Vivian Li', alsoNamed: [], emails: [], createdAt: 2 };
  const a = { name: '李薇', email: 'a@example.com' };
  const b = { name: 'Vivian Li', email: 'B@example.com' };

  it('part the names and addresses that only one side’s conversations know', () => {
    const { from, to } = parted(both, fresh, [b], [a]);
    expect(from).toMatchObject({ alsoNamed: ['by hand'], emails: ['a@example.com', 'hand@example.com'] });
    expect(to).toMatchObject({ name: 'Vivian Li', emails: ['B@example.com'] });
    expect(recognise([from, to], a)?.id).toBe('both');
    expect(recognise([from, to], b)?.id).toBe('new');
  });

  it('leave an address that both sides know where it is', () => {
    const { from, to } = parted(both, fresh, [{ ...b, email: a.email }], [a]);
    expect(from.emails).toContain('a@example.com');
    expect(to.emails).toEqual([]);
  });

  it('never leave an address with both', () => {
    const talk = fc.record({ name: fc.constantFrom(...names), email: fc.constantFrom(...emails) });
    fc.assert(
      fc.property(fc.array(talk, { maxLength: 5 }), fc.array(talk, { maxLength: 5 }), (moved, staying) => {
        const { from, to } = parted({ ...both, emails }, fresh, moved, staying);
        expect(from.emails.filter((it) => to.emails.some((other) => sameAddress(it, other)))).toEqual([]);
      }),
    );
  });
});
