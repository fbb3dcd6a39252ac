import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import type { Evidence } from '@/utils/evidence/evidence';
import { evidenceWords } from '@/utils/locale/areas/evidence';
import type { EvidenceChange } from '@/utils/session/evidence-writer';
import { useWords, useWordsOf } from '../words';
import { EvidenceFields } from './EvidenceFields';
import { useEvidence } from './services';

interface Props {
  /** What is being written; the lists leave it out until it is done. */
  readonly piece: Evidence;
  onPiece(piece: Evidence): void;
}

/** Evidence written by hand. It is on disk with its first word; "done" only clears the fields for the next. */
export function AddEvidence({ piece, onPiece }: Props) {
  const words = useWords();
  const evidence = useWordsOf(evidenceWords);
  const { live } = useEvidence();
  const people = useStore(live.$people);
  const keeping = useStore(live.$keeping);
  const [told, setTold] = useState('');
  const [begun, setBegun] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const written = useRef(piece);

  const change = (changed: EvidenceChange) => {
    written.current = { ...written.current, ...changed };
    setTold('');
    if (!written.current.quote.trim()) return;
    setBegun(true);
    live.write(written.current, changed);
  };
  const done = async () => {
    if (!written.current.quote.trim()) {
      setTold(evidence.add.wanted);
      field.current?.focus();
      return;
    }
    if (!(await live.settled())) return; // the place says why; the text stays
    const next = { ...live.blank(), personId: written.current.personId };
    written.current = next;
    setBegun(false);
    setTold(evidence.add.added);
    onPiece(next);
    requestAnimationFrame(() => field.current?.focus());
  };

  return (
    <section aria-labelledby="add-evidence">
      <h2 id="add-evidence">{evidence.add.heading}</h2>
      <p class="small">{evidence.add.lead}</p>
      <EvidenceFields
        key={piece.id}
        piece={piece}
        people={people}
        first={field}
        onChange={change}
        onDone={() => void done()}
      />
      <div class="add-end">
        <button type="button" class="button primary" onClick={() => void done()}>
          {evidence.add.next}
        </button>
        <p class="small" role="status">
          {told}
        </p>
        <span class={`small ${keeping}`}>{begun && words.composer[keeping]}</span>
      </div>
    </section>
  );
}
