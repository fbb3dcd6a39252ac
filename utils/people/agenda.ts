import { type Note, written } from '../notes/note';

/**
 * A point of an earlier conversation as a note to begin this one with. What was not decided keeps its kind,
 * so that it can be decided now; everything else is asked about.
 */
export function forAgenda(
  { kind, text, plan }: Note,
  of: { readonly id: string; readonly conversationId: string; readonly at: number },
): Note {
  const isAsked = kind === 'action' || kind === 'goal';
  return written({
    ...of,
    kind: isAsked ? 'question' : kind,
    stage: 'preparation',
    text,
    ...(!isAsked && plan && { plan }),
  });
}

/** The note of this conversation that an earlier one was brought to it as: the one with its words. */
export function onAgenda(notes: readonly Note[], earlier: Note): Note | undefined {
  const wanted = earlier.text.trim();
  return notes.find(({ text, stage }) => stage === 'preparation' && text.trim() === wanted);
}
