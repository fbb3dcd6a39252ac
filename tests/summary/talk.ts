import { opened } from '@/utils/conversation/conversation';
import type { Note } from '@/utils/notes/note';

export const start = Date.parse('2026-11-23T14:00:00');

/** An evaluation of an hour. */
export const conversation = opened(
  { person: { name: '李薇' }, kind: 'evaluation', meeting: { title: '', start, end: start + 3_600_000 } },
  'c',
  start,
);

/** A note of it; its words are its id. */
export const note = (known: Partial<Note> & Pick<Note, 'kind' | 'text'>): Note => ({
  id: known.text,
  conversationId: 'c',
  stage: 'summary',
  at: 0,
  ...known,
});
