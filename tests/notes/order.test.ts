import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, type Note, placeOf } from '@/utils/notes/note';
import { moved, placeBehind, placesFrom } from '@/utils/notes/order';

const now = 1_795_413_600_000;
const note = (id: string, place: number): Note => ({
  id,
  conversationId: 'c',
  kind: 'fact',
  stage: 'review',
  text: id,
  at: now,
  order: place,
});

/** The notes in the order they stand in once one has gone a step. */
function gone(notes: readonly Note[], id: string, step: -1 | 1): Note[] {
  const places = new Map(moved(inOrder(notes), id, step).map((it) => [it.id, it.order]));
  return inOrder(notes.map((it) => ({ ...it, order: places.get(it.id) ?? placeOf(it) })));
}

const ids = (notes: readonly Note[]) => notes.map(({ id }) => id).join('');

describe('a note that moves', () => {
  const three = [note('a', now), note('b', now + 60_000), note('c', now + 120_000)];

  it.each([
    ['a', 1, 'bac'],
    ['b', 1, 'acb'],
    ['c', 1, 'abc'],
    ['a', -1, 'abc'],
    ['b', -1, 'bac'],
    ['c', -1, 'acb'],
    ['gone', 1, 'abc'],
  ] as const)('%s by %i: %s', (id, step, order) => {
    expect(ids(gone(three, id, step))).toBe(order);
  });

  it('changes its own place only', () => {
    expect(moved(three, 'b', -1)).toEqual([{ id: 'b', order: now - 1 }]);
    expect(moved(three, 'a', 1)).toEqual([{ id: 'a', order: now + 90_000 }]);
  });

  it('gives all a new place where no number is left between two, none of them later than the last', () => {
    const tight = [note('a', now), note('b', now), note('c', now), note('d', now + 5)];
    expect(ids(gone(tight, 'd', -1))).toBe('abdc');
    const places = moved(tight, 'd', -1).map(({ order }) => order);
    expect(places).toHaveLength(4);
    expect(Math.max(...places)).toBe(now + 5);
  });

  it('goes where it should however often, whatever the places were', () => {
    const place = fc.oneof(
      fc.integer({ min: now, max: now + 50 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(now),
    );
    const steps = fc.array(fc.tuple(fc.nat(7), fc.constantFrom<-1 | 1>(-1, 1)), { maxLength: 120 });
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 8 }), steps, (places, way) => {
        let notes = inOrder(places.map((it, at) => note(String.fromCharCode(97 + at), it)));
        for (const [which, step] of way) {
          const from = which % notes.length;
          const to = from + step;
          const wanted = [...notes];
          const [it] = wanted.splice(from, 1);
          if (it && to >= 0 && to < notes.length) wanted.splice(to, 0, it);
          else if (it) wanted.splice(from, 0, it);
          notes = gone(notes, it?.id ?? '', step);
          expect(ids(notes)).toBe(ids(wanted));
          expect(notes.every(({ order }) => Number.isFinite(order))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('goes where it should among places that no clock has', () => {
    const ends = [-Number.MAX_VALUE, Number.MAX_VALUE, 0, -Number.MAX_VALUE];
    const notes = inOrder(ends.map((it, at) => note('abcd'[at] ?? '', it)));
    expect(ids(gone(notes, 'd', -1))).toBe('dacb');
    expect(gone(notes, 'd', -1).every(({ order }) => Number.isFinite(order))).toBe(true);
  });

  it('moves through halves until numbers run out, and on', () => {
    let notes = [note('a', now), note('b', now + 1), note('c', now + 2)];
    for (let turn = 0; turn < 200; turn++) {
      notes = gone(notes, notes[2]?.id ?? '', -1);
      notes = gone(notes, notes[0]?.id ?? '', 1);
    }
    expect(new Set(notes.map(placeOf)).size).toBe(3);
    expect(Math.max(...notes.map(placeOf))).toBeLessThan(now + 1000);
  });
});

it('notes made at one moment stand in their order, before what is written a moment later', () => {
  const places = placesFrom(now, 400);
  expect(new Set(places).size).toBe(400);
  expect([...places].sort((one, other) => one - other)).toEqual(places);
  expect(places.at(-1)).toBeLessThan(now + 1);
});

it('a place behind a note is before the next', () => {
  expect(placeBehind(note('a', 10), note('b', 20))).toBe(15);
  expect(placeBehind(note('a', 10), undefined)).toBe(11);
});
