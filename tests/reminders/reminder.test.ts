import { describe, expect, it } from 'vitest';
import type { Note } from '@/utils/notes/note';
import type { ReminderChoices } from '@/utils/reminders/choices';
import { remindersOf } from '@/utils/reminders/reminder';
import { action, choices, held, talk } from './made.ts';

const local = (time: number | undefined) =>
  time === undefined
    ? undefined
    : new Date(time).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' });
const at = (day: number, hours: number, minutes = 0) => new Date(2026, 10, day, hours, minutes).getTime();
const meetingAt = (start: number) => ({ title: '', start, end: start + 3_600_000 });

const forTalk = (conversation = talk(), change: Partial<ReminderChoices> = {}) =>
  remindersOf([conversation], [], { ...choices, ...change }).map((it) => [it.kind, local(it.at)]);
const forAction = (note: Note, change: Partial<ReminderChoices> = {}) =>
  remindersOf([], [{ note, conversation: talk() }], { ...choices, ...change }).map((it) => local(it.at));

describe('before a talk', () => {
  it('two hours, half an hour, or on the working day before', () => {
    expect(forTalk()).toEqual([['prepare', '2026-11-25 13:00']]);
    expect(forTalk(talk(), { prepare: 'half-hour' })).toEqual([['prepare', '2026-11-25 14:30']]);
    expect(forTalk(talk(), { prepare: 'day-before' })).toEqual([['prepare', '2026-11-24 17:00']]);
    const monday = talk({ meeting: meetingAt(at(23, 10)) });
    expect(forTalk({ ...monday, createdAt: 0 }, { prepare: 'day-before' })).toEqual([
      ['prepare', '2026-11-20 17:00'],
    ]);
    expect(forTalk(talk(), { prepare: 'never' })).toEqual([]);
  });

  it('is kept out of the quiet hours: later while there is time, else on the evening before', () => {
    const early = (hours: number, minutes = 0) =>
      forTalk(talk({ meeting: meetingAt(at(25, hours, minutes)), createdAt: 0 }));
    expect(early(9)).toEqual([['prepare', '2026-11-25 08:00']]);
    expect(early(8, 10)).toEqual([['prepare', '2026-11-24 19:45']]);
  });

  it('is not said of a talk that was opened later, has begun, or is over', () => {
    expect(forTalk(talk({ createdAt: at(25, 14) }))).toEqual([]);
    expect(forTalk(talk({ stage: 'opening' }))).toEqual([]);
    expect(forTalk(talk({ finishedAt: at(25, 16) }))).toEqual([]);
    expect(forTalk(talk(), { since: at(25, 14) })).toEqual([]);
  });

  it('another time makes another reminder', () => {
    const [first] = remindersOf([talk()], [], choices);
    const [moved] = remindersOf([talk({ meeting: meetingAt(at(26, 15)) })], [], choices);
    expect(moved?.key).not.toBe(first?.key);
  });
});

describe('after a talk', () => {
  it('a while after its end, or when it really ended, or on the next morning', () => {
    expect(forTalk(held())).toEqual([['finish', '2026-11-25 17:00']]);
    const over = held({ stints: [{ stage: 'review', from: at(25, 15), to: at(25, 16, 40) }] });
    expect(forTalk(over, { finish: 'quarter-hour' })).toEqual([['finish', '2026-11-25 16:55']]);
    expect(forTalk(held(), { finish: 'next-morning', morning: 510 })).toEqual([
      ['finish', '2026-11-26 08:30'],
    ]);
    expect(forTalk(held(), { finish: 'never' })).toEqual([]);
  });

  it('not when it was called finished, or never held', () => {
    expect(forTalk(held({ finishedAt: at(25, 16) }))).toEqual([]);
    expect(forTalk(talk({ createdAt: at(25, 14) }))).toEqual([]);
  });
});

describe('an action', () => {
  it('on the morning it is due, whoever promised it', () => {
    expect(forAction(action('2026-11-27'))).toEqual(['2026-11-27 09:00']);
    expect(forAction(action('2026-11-27'), { morning: 7 * 60 })).toEqual(['2026-11-27 08:00']);
    const theirs = action('2026-11-27', { action: { owner: 'employee', state: 'open', due: '2026-11-27' } });
    expect(forAction(theirs)).toEqual(['2026-11-27 09:00']);
    expect(forAction(action('2026-11-27'), { due: false })).toEqual([]);
  });

  it('not without a day, with a day that does not exist, when it is done, or dated on its own day', () => {
    expect(forAction(action(undefined))).toEqual([]);
    expect(forAction(action('2026-02-30'))).toEqual([]);
    expect(
      forAction(action('2026-11-27', { action: { owner: 'manager', state: 'done', due: '2026-11-27' } })),
    ).toEqual([]);
    expect(forAction(action('2026-11-27', { at: at(27, 10) }))).toEqual([]);
    expect(forAction(action('2026-11-27', { editedAt: at(27, 10) }))).toEqual([]);
  });

  it('a key says nothing of anybody', () => {
    const all = remindersOf([talk()], [{ note: action('2026-11-27'), conversation: talk() }], choices);
    expect(JSON.stringify(all.map(({ key }) => key))).not.toMatch(/Daniel|template/);
  });
});
