import { useStore } from '@nanostores/preact';
import { notingWords } from '@/utils/locale/areas/noting';
import { withFact } from '@/utils/notes/basis';
import { useShown } from '../cover/shown';
import { useServices } from '../panel/services';
import { Sheet } from '../ui/Sheet';
import { useWords, useWordsOf } from '../words';
import { FactChoice } from './FactChoice';

/** Links a judgement with the facts that bear it out: of this conversation, or kept of the person. */
export function BasisSheet({ noteId, onClose }: { noteId: string; onClose(): void }) {
  const words = useWords();
  const noting = useWordsOf(notingWords);
  const { session } = useServices();
  const notes = useStore(session.$notes);
  const shown = useShown();
  const note = notes.find(({ id }) => id === noteId);

  return (
    <Sheet title={noting.basis.title} back={words.panel.back} onClose={onClose}>
      {note && <blockquote class="judged">{shown.note(note)}</blockquote>}
      <FactChoice
        basis={note?.basis ?? []}
        onLink={(id, linked) => {
          if (note) void session.editNote(note, (current) => ({ basis: withFact(current, id, linked) }));
        }}
      />
    </Sheet>
  );
}
