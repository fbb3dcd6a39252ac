import { describe, expect, it } from 'vitest';
import { fieldsApart } from '@/utils/archive/fields-apart';
import { fileName } from '@/utils/archive/file-name';
import { overviewOf } from '@/utils/archive/overview';
import { strengthOf } from '@/utils/archive/passphrase';
import { backupDue } from '@/utils/archive/reminder';
import { dueFor, lastUse, monthsBefore } from '@/utils/archive/retention';
import { saysTheSame } from '@/utils/archive/same';
import { isReadable } from '@/utils/store/archive-store';
import { exampleRows } from './rows';

const { record } = overviewOf(exampleRows, isReadable);
const day = 24 * 60 * 60 * 1000;
const at = (year: number, month: number, date: number) => new Date(year, month - 1, date, 12).getTime();

describe('how long things are kept', () => {
  it('nothing is due without a rule', () => {
    expect(dueFor(record, undefined, at(2040, 1, 1))).toEqual({ conversations: [], evidence: [] });
  });

  it('by when they were last of use, the oldest first', () => {
    expect(dueFor(record, 6, at(2026, 12, 1))).toEqual({ conversations: [], evidence: [] });
    const due = dueFor(record, 6, at(2027, 9, 1));
    expect(due.conversations.map(({ id }) => id)).toEqual(['c1', 'c2']);
    expect(due.evidence.map(({ id }) => id)).toEqual(['e1', 'e2']);
  });

  it('a conversation worked on again is of use again', () => {
    const [first] = record.conversations;
    if (!first) throw new Error('no conversation');
    expect(lastUse({ ...first, touchedAt: at(2030, 1, 1) })).toBe(at(2030, 1, 1));
  });

  it.each([
    [at(2026, 3, 31), 1, at(2026, 2, 28)],
    [at(2024, 3, 31), 1, at(2024, 2, 29)],
    [at(2026, 1, 15), 12, at(2025, 1, 15)],
    [at(2026, 1, 15), 2, at(2025, 11, 15)],
  ])('%i less %i months', (now, months, then) => {
    expect(monthsBefore(now, months)).toBe(then);
  });
});

describe('the reminder of a backup', () => {
  it.each([
    ['nothing kept', {}, undefined, 100, undefined],
    ['kept for a month without one', {}, 0, 30, 30],
    ['kept for less', {}, 0, 29, undefined],
    ['made lately', { backedUpAt: 90 * day }, 0, 100, undefined],
    ['made long ago', { backedUpAt: 50 * day }, 0, 100, 50],
    ['more often', { backedUpAt: 90 * day, backupEveryDays: 7 }, 0, 100, 10],
    ['never', { backupEveryDays: 0 }, 0, 1000, undefined],
  ])('%s', (_, settings, since, days, due) => {
    expect(backupDue(settings, since, days * day)).toBe(due);
  });
});

it.each([
  ['', 'short'],
  ['password', 'short'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'short'],
  ['correct horse', 'fair'],
  ['correct horse battery staple', 'strong'],
  ['一二三四五', 'short'],
  ['窗前明月光地上霜', 'fair'],
  ['骆驼窗台邮票海盐铅笔纽扣', 'strong'],
])('the passphrase "%s" is %s', (passphrase, strength) => {
  expect(strengthOf(passphrase)).toBe(strength);
});

it('files are called by the day alone', () => {
  const now = at(2026, 11, 25);
  expect((['backup', 'data', 'person', 'notes'] as const).map((what) => fileName(what, now))).toEqual([
    'fairside-2026-11-25.age',
    'fairside-2026-11-25.json',
    'fairside-person-2026-11-25.json',
    'fairside-notes-2026-11-25.csv',
  ]);
});

it.each([
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [{ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, true],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [null, undefined, false],
  [undefined, undefined, true],
  [{ a: null }, {}, false],
  ['1', 1, false],
  [{ toString: 1 }, {}, false],
])('%j and %j say the same: %s', (one, other, same) => {
  expect(saysTheSame(one, other)).toBe(same);
  expect(saysTheSame(other, one)).toBe(same);
});

it('shows in which fields rows differ, the words first', () => {
  const mine = { id: 'n', at: 1, text: 'old', basis: ['a'] };
  expect(fieldsApart(mine, { ...mine, at: 2, text: 'x'.repeat(500), basis: undefined })).toEqual([
    { name: 'text', mine: 'old', theirs: `${'x'.repeat(400)}…` },
    { name: 'at', mine: '1', theirs: '2' },
    { name: 'basis', mine: '["a"]', theirs: '' },
  ]);
  expect(fieldsApart(undefined, 7)).toEqual([{ name: '', mine: '', theirs: '7' }]);
});
