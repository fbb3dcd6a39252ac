import { expect, it } from 'vitest';
import { agendaOf } from '@/utils/next-talk/agenda';
import { datedActions } from '@/utils/next-talk/dated-actions';
import type { Note } from '@/utils/notes/note';
import { partNotes } from '@/utils/summary/compose';

const note = (id: string, more: Partial<Note>): Note => ({
  id,
  conversationId: 'c1',
  kind: 'action',
  stage: 'planning',
  text: id,
  at: 0,
  ...more,
});

const notes = [
  note('private', { kind: 'private' }),
  note('judgement', { kind: 'improvement' }),
  note('differs', { kind: 'improvement', stand: { verdict: 'disagreed' } }),
  note('question', { kind: 'question' }),
  note('agreed', { kind: 'agreement' }),
  note('half agreed', { kind: 'agreement', stand: { verdict: 'partly' } }),
  note('open\n action', { action: { owner: 'employee', state: 'open', due: '2026-12-09' } }),
  note('done', { action: { owner: 'employee', state: 'done', due: '2026-12-01' } }),
  note('mine', { action: { owner: 'manager', state: 'open', due: '2026-12-04' } }),
  note('undated', { action: { owner: 'manager', state: 'open' } }),
  note('goal', { kind: 'goal' }),
  note('reached', { kind: 'goal', goal: { state: 'reached' } }),
  note('private with a day', {
    kind: 'private',
    action: { owner: 'manager', state: 'open', due: '2026-12-04' },
  }),
];
const { shareable } = partNotes(notes);

it('the agenda is what stayed open, what was promised and what is to be reached', () => {
  expect(agendaOf(shareable)).toEqual([
    { part: 'open', lines: ['differs', 'question', 'half agreed'] },
    { part: 'action', lines: ['open action', 'mine', 'undated'] },
    { part: 'goal', lines: ['goal'] },
  ]);
});

it('actions for the calendar are open and have a day; the earliest comes first', () => {
  expect(datedActions(shareable).map(({ noteId, owner, day }) => [noteId, owner, day])).toEqual([
    ['mine', 'manager', '2026-12-04'],
    ['open\n action', 'employee', '2026-12-09'],
  ]);
});
