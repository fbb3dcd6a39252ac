import { useState } from 'preact/hooks';
import { pointsWords } from '@/utils/locale/areas/points';
import type { PointKind } from '@/utils/notes/ledger';
import type { Note } from '@/utils/notes/note';
import { prefixes } from '@/utils/notes/prefix';
import { useShown } from '../cover/shown';
import { useWords, useWordsOf } from '../words';
import { StandFields } from './StandFields';

/** One point: what the manager noted, where both stand, what the employee says to it. */
export function LedgerPoint({ note }: { note: Note<PointKind> }) {
  const words = useWords();
  const points = useWordsOf(pointsWords);
  const [asked, setAsked] = useState(false);
  const text = useShown().note(note);
  return (
    <li class={`point ${note.kind}`} data-point={note.id}>
      <span class="sign" title={words.noteKind[note.kind]} aria-hidden="true">
        {[...prefixes[note.kind]][0]}
      </span>
      <p>
        <span class="hidden">{points.ledger.yours(words.noteKind[note.kind])}</span>
        {text}
      </p>
      <button
        type="button"
        class="icon-button sign"
        title={points.ledger.addTheirs}
        aria-label={points.ledger.addTheirs}
        aria-expanded={asked}
        onClick={() => setAsked(!asked)}
      >
        {[...prefixes.voice][0]}
      </button>
      <StandFields note={note} legend={text} wordsAsked={asked} />
    </li>
  );
}
