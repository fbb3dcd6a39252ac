import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noticesOf } from '@/utils/reminders/notice';
import { plan } from '@/utils/reminders/plan';
import { isQuiet } from '@/utils/reminders/quiet';
import { type Reminder, remindersOf } from '@/utils/reminders/reminder';
import { action, choices, held, talk } from './made.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const none = new Set<string>();
const at = (d: number, hours: number, minutes = 0) => new Date(2026, 10, d, hours, minutes).getTime();

const isoDays = fc.integer({ min: 1, max: 28 }).map((d) => `2026-11-${String(d).padStart(2, '0')}`);
const talks = fc
  .record({ id: fc.uuid(), start: fc.integer({ min: 0, max: 28 * 24 * 4 }), was: fc.boolean() })
  .map(({ id, start, was }) => {
    const begins = at(1, 0) + start * 15 * minute;
    const meeting = { title: '', start: begins, end: begins + hour };
    return (was ? held : talk)({ id, meeting, createdAt: 0 });
  });
const reminders = fc
  .record({
    talks: fc.array(talks, { maxLength: 8 }),
    days: fc.array(isoDays, { maxLength: 8 }),
    quiet: fc.record({
      from: fc.integer({ min: 0, max: 1439 }),
      to: fc.integer({ min: 0, max: 1439 }),
    }),
    prepare: fc.constantFrom('half-hour', 'two-hours', 'day-before'),
    finish: fc.constantFrom('quarter-hour', 'hour', 'next-morning'),
  })
  .map(({ talks: conversations, days, ...rest }) => {
    const chosen = { ...choices, ...rest };
    const actions = days.map((due, n) => ({
      note: action(due, { id: `n${n}`, at: 0 }),
      conversation: talk(),
    }));
    return { chosen, all: remindersOf(conversations, actions, chosen) };
  });
const moments = fc.integer({ min: 0, max: 40 * 24 * 60 }).map((it) => at(1, 0) - 5 * day + it * minute);

describe('a plan', () => {
  it('shows nothing in quiet hours, nothing early, and wakes only in what is to come', () => {
    fc.assert(
      fc.property(reminders, moments, ({ all, chosen }, now) => {
        const { due, next } = plan(all, none, chosen, now);
        if (isQuiet(now, chosen.quiet)) expect(due).toEqual([]);
        for (const it of due) expect(it.at).toBeLessThanOrEqual(now);
        for (const it of all) expect(isQuiet(it.at, chosen.quiet)).toBe(false);
        if (next !== undefined) expect(next).toBeGreaterThan(now);
      }),
    );
  });

  it('followed from wake to wake shows each once, and all that were not overtaken', () => {
    fc.assert(
      fc.property(reminders, ({ all, chosen }) => {
        const shown = new Set<string>();
        const order: string[] = [];
        let now: number | undefined = at(1, 0) - 5 * day;
        for (let wakes = 0; now !== undefined && wakes < 400; wakes += 1) {
          const { due, next }: ReturnType<typeof plan> = plan(all, shown, chosen, now);
          for (const { key } of due) {
            order.push(key);
            shown.add(key);
          }
          now = next;
        }
        expect(now).toBeUndefined();
        expect(new Set(order).size).toBe(order.length);
        const keys = new Set(all.filter((it) => it.at > at(1, 0) - 5 * day).map(({ key }) => key));
        expect(new Set(order)).toEqual(keys);
      }),
      { numRuns: 60 },
    );
  });

  it('after sleep shows what is still of use, and never the same again when the clock goes back', () => {
    const all = remindersOf([talk()], [{ note: action('2026-11-25'), conversation: talk() }], choices);
    const late = plan(all, none, choices, at(25, 16));
    expect(late).toEqual({ due: [expect.objectContaining({ kind: 'due' })] });
    const shown = new Set(late.due.map(({ key }) => key));
    expect(plan(all, shown, choices, at(25, 8, 30)).due).toEqual([]);
  });

  it('looks again within a day, however far the next one is', () => {
    const far = remindersOf([], [{ note: action('2030-01-01'), conversation: talk() }], choices);
    expect(plan(far, none, choices, at(1, 12)).next).toBe(at(1, 12) + day);
    expect(plan([], none, choices, at(1, 12))).toEqual({ due: [] });
  });

  it('leaves alone what nobody waits for any more', () => {
    const old = remindersOf([held()], [], choices);
    expect(plan(old, none, choices, at(25, 17) + 31 * day)).toEqual({ due: [] });
  });
});

describe('notices', () => {
  const due = (n: number, change: Partial<Reminder> = {}): Reminder => ({
    key: `k${n}`,
    kind: 'due',
    at: at(25, 9),
    person: { name: 'Daniel Okafor' },
    place: `person/p${n}`,
    ...change,
  });

  it('one leads to its place; several of a kind are one, and lead to today', () => {
    expect(noticesOf([due(1)], at(25, 9))).toEqual([
      { kind: 'due', count: 1, place: 'person/p1', reminder: due(1) },
    ]);
    expect(noticesOf([due(1), due(2)], at(25, 9))).toEqual([{ kind: 'due', count: 2, place: 'today' }]);
  });

  it('what was missed for more than a day is one line, whatever it was', () => {
    const missed = [due(1), due(2, { kind: 'finish' }), due(3)];
    expect(noticesOf([...missed, due(4, { at: at(27, 9) })], at(27, 10))).toEqual([
      { kind: 'due', count: 1, place: 'person/p4', reminder: due(4, { at: at(27, 9) }) },
      { kind: 'waiting', count: 3, place: 'today' },
    ]);
  });
});
