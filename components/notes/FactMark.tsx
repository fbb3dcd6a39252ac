import { useOverlay } from '../panel/overlay';
import { useWords } from '../words';

/** Whether a fact bears a judgement out; the way to link one. */
export function FactMark({ noteId, borneOut }: { noteId: string; borneOut: boolean }) {
  const words = useWords();
  const open = useOverlay();
  return (
    <button
      type="button"
      class={`mark ${borneOut ? 'borne-out' : ''}`}
      title={words.notes.linkFact}
      onClick={() => open({ kind: 'basis', noteId })}
    >
      {borneOut ? words.notes.fact : words.notes.noFact}
    </button>
  );
}
