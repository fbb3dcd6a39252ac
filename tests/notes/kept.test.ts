import { describe, expect, it } from 'vitest';
import { type Action, settled } from '@/utils/notes/action';
import { type Kept, keptPromises } from '@/utils/notes/kept';
import type { Note } from '@/utils/notes/note';

const today = '2026-11-25';
const at = (day: string) => new Date(`${day}T15:00:00`).getTime();
const none: Kept = { inTime: 0, late: 0, open: 0, overdue: 0 };
const promise = (known: Partial<Action>): Note => ({
  id: 'n',
  conversationId: 'c',
  kind: 'action',
  stage: 'summary',
  text: 'x',
  at: 0,
  action: { owner: 'manager', state: 'open', ...known },
});

describe('a promise', () => {
  it.each<[Partial<Action>, keyof Kept | undefined]>([
    [{ state: 'done', due: '2026-11-20', settledAt: at('2026-11-20') }, 'inTime'],
    [{ state: 'done', due: '2026-11-20', settledAt: at('2026-11-21') }, 'late'],
    [{ state: 'done', settledAt: at('2026-11-21') }, 'inTime'],
    [{ state: 'done', due: '2026-11-20' }, 'inTime'],
    [{ due: today }, 'open'],
    [{}, 'open'],
    [{ due: '2026-11-24' }, 'overdue'],
    [{ state: 'dropped', due: '2026-11-24', settledAt: at(today) }, undefined],
  ])('%j: %s', (known, how) => {
    expect(keptPromises([promise(known)], today)).toEqual(how ? { ...none, [how]: 1 } : none);
  });

  it('of the employee, or a note of another kind, does not count as the manager’s', () => {
    const notes = [promise({ owner: 'employee' }), { ...promise({}), kind: 'fact' } as Note];
    expect(keptPromises(notes, today)).toEqual(none);
  });
});

it('the time a state was said is kept, and forgotten when it is open again', () => {
  const open: Action = { owner: 'manager', state: 'open' };
  expect(settled(open, 'done', 5)).toEqual({ owner: 'manager', state: 'done', settledAt: 5 });
  expect(settled(settled(open, 'done', 5), 'open', 6).settledAt).toBeUndefined();
});
