import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cycle, fieldOverCycles } from '@/utils/development/cycles';
import {
  type SwotField,
  type SwotPoint,
  swotFields,
  type Viewer,
  viewers,
} from '@/utils/development/development';
import { developmentLines } from '@/utils/development/lines';
import { missingFrom, movedTo, restored, without, written } from '@/utils/development/points';
import { mailOf } from '@/utils/mail/mail';

const point = (text: string, field: SwotField = 'strength', by: Viewer = 'employee'): SwotPoint => ({
  id: text,
  field,
  by,
  text,
});

describe('points', () => {
  const anyPoint = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    field: fc.constantFrom(...swotFields),
    by: fc.constantFrom(...viewers),
    text: fc.constantFrom('', 'one', 'two', '三'),
  });
  const anyPoints = fc.uniqueArray(anyPoint, { selector: ({ id }) => id });

  it('lose nothing to an edit: what stood there and what was typed are both there, or stood in each other’s place', () => {
    fc.assert(
      fc.property(anyPoints, anyPoint, fc.string(), fc.string(), (points, at, base, text) => {
        const after = written(points, { ...at, part: 'text', base, text }, 'fresh');
        const texts = after.map((it) => it.text);
        expect(texts).toContain(text);
        for (const it of points) if (it.id !== at.id || it.text !== base) expect(texts).toContain(it.text);
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
      }),
    );
  });

  it('are as they were when a removal is undone', () => {
    fc.assert(
      fc.property(anyPoints, fc.nat(), (points, seed) => {
        fc.pre(points.length > 0);
        const at = seed % points.length;
        const gone = points[at] as SwotPoint;
        expect(restored(without(points, gone.id), gone, at)).toEqual(points);
        expect(restored(points, gone, at)).toEqual(points);
      }),
    );
  });

  it('keep their number when one moves, and know what is missing', () => {
    const points = [point('one'), point('two', 'weakness')];
    expect(movedTo(points, 'one', 'weakness').map(({ text }) => text)).toEqual(['two', 'one']);
    expect(movedTo(points, 'nobody', 'weakness')).toEqual(points);
    expect(missingFrom(points, [point(' one '), point('one', 'threat'), point('')])).toEqual([
      point('one', 'threat'),
    ]);
  });
});

describe('a view as lines', () => {
  it('has the employee’s first in each field, with what goes with them, and nothing empty', () => {
    const points = [
      point('mine', 'strength', 'manager'),
      point('theirs'),
      { ...point('Learn', 'opportunity'), with: ' a course ' },
      point(' ', 'threat'),
    ];
    expect(developmentLines({ conversationId: 'c', points })).toEqual([
      { field: 'strength', by: 'employee', lines: [{ text: 'theirs' }] },
      { field: 'strength', by: 'manager', lines: [{ text: 'mine' }] },
      { field: 'opportunity', by: 'employee', lines: [{ text: 'Learn', with: 'a course' }] },
    ]);
  });
});

describe('a field over the cycles', () => {
  const cycle = (start: number, ...points: SwotPoint[]): Cycle => ({
    start,
    development: { conversationId: `${start}`, points },
  });

  it('shows what stayed, since when, what is new and what went, the latest first', () => {
    const told = fieldOverCycles(
      [
        cycle(3, point('Late weekly reports', 'weakness'), point('Estimates', 'weakness', 'manager')),
        cycle(1, point('Weekly reports late', 'weakness'), point('Public speaking', 'weakness')),
        cycle(2, point('weekly reports', 'weakness', 'manager'), point('', 'threat')),
        cycle(4, point(' ')),
      ],
      'weakness',
    );
    expect(
      told.map(({ start, points, gone }) => [
        start,
        points.map(({ point: { text }, since }) => `${text} ${since ?? 'new'}`),
        gone.map(({ text }) => text),
      ]),
    ).toEqual([
      [3, ['Late weekly reports 1', 'Estimates new'], []],
      [2, ['weekly reports 1'], ['Public speaking']],
      [1, ['Weekly reports late new', 'Public speaking new'], []],
    ]);
  });
});

describe('a mail', () => {
  it('holds the text where it fits, and only that', () => {
    const { href, whole } = mailOf('daniel@example.com', 'A & B?', 'one\ntwo');
    expect(whole).toBe(true);
    expect(href).toBe('mailto:daniel@example.com?subject=A%20%26%20B%3F&body=one%0D%0Atwo');
  });

  it('leaves the text out where it does not fit', () => {
    const { href, whole } = mailOf(undefined, '面谈前的准备', '字'.repeat(300));
    expect(whole).toBe(false);
    expect(href).toBe(`mailto:?subject=${encodeURIComponent('面谈前的准备')}`);
  });

  it('takes anything for an address or a text, and adds no field of its own to it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (to, text) => {
        const { href } = mailOf(to, text, text);
        expect(href).toMatch(/^mailto:[^?&]*\?subject=[^?&]*(&body=[^?&]*)?$/);
        expect(href).not.toMatch(/[\r\n]/);
      }),
    );
  });
});
