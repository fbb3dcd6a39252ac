import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archiveOf, countOf, type Rows, rowsFrom, storeNames, textOf } from '@/utils/archive/archive';
import { type Choices, compare, writesFor, written } from '@/utils/archive/comparison';
import { readArchive } from '@/utils/archive/read';
import { isReadable } from '@/utils/store/archive-store';
import { newestVersion } from '@/utils/store/migrations';
import { anyRows, bytesOf, exampleRows, noRows } from './rows';

const keep: Choices = { usually: 'mine', chosen: new Map() };
const replace: Choices = { usually: 'theirs', chosen: new Map() };

/** Rows as they come back from the file that they went into. */
function throughFile(rows: Rows): Rows {
  const reading = readArchive(bytesOf(textOf(archiveOf(rows, newestVersion, 0))), newestVersion);
  if (!reading.ok) throw new Error(reading.reason);
  expect(reading.keyless).toBe(0);
  return reading.rows;
}

const inOrder = (rows: Rows) =>
  rowsFrom((store) => [...rows[store]].sort((one, other) => (one.key < other.key ? -1 : 1)));

describe('a file', () => {
  it('says what it is, of which version and when, a row a line', () => {
    const text = textOf(archiveOf(exampleRows, newestVersion, Date.UTC(2026, 10, 25)));
    expect(JSON.parse(text)).toMatchObject({
      format: 'fairside',
      version: newestVersion,
      exportedAt: '2026-11-25T00:00:00.000Z',
      keys: { settings: ['settings'] },
    });
    expect(text.split('\n').filter((line) => line.includes('"conversationId"')).length).toBeGreaterThan(6);
  });

  it('holds every row of any database, and gives it back as it was', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(throughFile(rows)).toEqual(JSON.parse(JSON.stringify(rows)));
      }),
    );
  });

  it('a row that JSON has no words for keeps no other row out', () => {
    const round: { self?: unknown } = {};
    round.self = round;
    const notes = [{ key: 'x', row: round }, ...exampleRows.notes];
    const text = textOf(archiveOf({ ...exampleRows, notes }, newestVersion, 0));
    expect(JSON.parse(text).stores.notes).toHaveLength(notes.length);
  });
});

describe('taking a file', () => {
  it('into an empty browser makes it the same', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const file = throughFile(rows);
        const comparison = compare(noRows, file, isReadable);
        expect(comparison.isRestore).toBe(true);
        expect(inOrder(written(noRows, writesFor(comparison, replace)))).toEqual(inOrder(file));
      }),
    );
  });

  it.each([
    ['mine', keep],
    ['theirs', replace],
  ])('twice changes nothing the second time (%s)', (_, choices) => {
    fc.assert(
      fc.property(anyRows, anyRows, (mine, theirs) => {
        const once = written(mine, writesFor(compare(mine, theirs, isReadable), choices));
        const again = writesFor(compare(once, theirs, isReadable), choices);
        expect(written(once, again)).toEqual(once);
        expect(again).toEqual([]);
      }),
    );
  });

  it('loses no row, and writes over none that was not chosen', () => {
    fc.assert(
      fc.property(anyRows, anyRows, fc.boolean(), (mine, theirs, over) => {
        const comparison = compare(mine, theirs, isReadable);
        const after = written(mine, writesFor(comparison, over ? replace : keep));
        for (const store of storeNames) {
          const here = new Map(after[store].map(({ key, row }) => [key, row]));
          for (const { key, row } of mine[store]) {
            expect(here.has(key)).toBe(true);
            if (!over) expect(here.get(key)).toEqual(row);
          }
          for (const { key } of theirs[store]) expect(here.has(key)).toBe(true);
        }
        expect(countOf(after)).toBeGreaterThanOrEqual(Math.max(countOf(mine), countOf(theirs)));
      }),
    );
  });

  it('can be chosen row by row', () => {
    const notes = exampleRows.notes.map(({ key, row }) => ({
      key,
      row: { ...(row as object), text: 'other' },
    }));
    const comparison = compare(exampleRows, { ...exampleRows, notes }, isReadable);
    expect(comparison.stores.notes).toMatchObject({ same: 0, differing: { length: notes.length } });
    const chosen = new Map([['notes/n2', 'theirs'] as const]);
    const writes = writesFor(comparison, { usually: 'mine', chosen });
    expect(writes).toMatchObject([{ store: 'notes', key: 'n2', row: { text: 'other' } }]);
  });

  it('never puts a row that cannot be read over one that can', () => {
    const notes = [
      { key: 'n1', row: { id: 'n1', kind: 'dream' } },
      { key: 'free', row: { id: 'free' } },
    ];
    const { stores } = compare(exampleRows, { ...noRows, notes }, isReadable);
    expect(stores.notes).toMatchObject({
      fresh: [],
      differing: [],
      leftOut: 1,
      unreadable: [{ key: 'free' }],
    });
  });

  it('counts what hangs on a conversation that is nowhere', () => {
    const note = { id: 'x', conversationId: 'none', kind: 'fact', stage: 'review', text: '', at: 1 };
    expect(compare(exampleRows, { ...noRows, notes: [{ key: 'x', row: note }] }, isReadable).orphans).toBe(1);
    expect(compare(noRows, exampleRows, isReadable).orphans).toBe(0);
  });
});
