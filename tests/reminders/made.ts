import type { Conversation } from '@/utils/conversation/conversation';
import type { Note } from '@/utils/notes/note';
import type { ReminderChoices } from '@/utils/reminders/choices';

const hour = 3_600_000;

export const choices: ReminderChoices = { on: true, since: 0 };

/** A talk of an hour on the 25th of November 2026, at three in the afternoon. */
export function talk(change: Partial<Conversation> = {}): Conversation {
  const start = new Date(2026, 10, 25, 15).getTime();
  return {
    id: 'c',
    person: { name: 'Daniel Okafor' },
    personId: 'person-c',
    kind: 'evaluation',
    meeting: { title: 'Review: Daniel Okafor', start, end: start + hour },
    stage: 'preparation',
    ticks: [],
    stints: [],
    createdAt: start - 100 * hour,
    touchedAt: start - 100 * hour,
    ...change,
  };
}

export function held(change: Partial<Conversation> = {}): Conversation {
  const { start, end } = { ...talk(), ...change }.meeting;
  return talk({ stage: 'summary', stints: [{ stage: 'review', from: start, to: end }], ...change });
}

export function action(due: string | undefined, change: Partial<Note> = {}): Note {
  return {
    id: 'n',
    conversationId: 'c',
    kind: 'action',
    stage: 'summary',
    text: 'send the template',
    at: new Date(2026, 10, 1).getTime(),
    action: { owner: 'manager', state: 'open', due },
    ...change,
  };
}
