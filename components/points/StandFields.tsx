import { useState } from 'preact/hooks';
import { pointsWords } from '@/utils/locale/areas/points';
import { verdictOf } from '@/utils/notes/ledger';
import type { Note } from '@/utils/notes/note';
import { verdicts } from '@/utils/notes/stand';
import { useServices } from '../panel/services';
import { Choice } from '../ui/Choice';
import { useWordsOf } from '../words';
import { SavedText } from './SavedText';

interface Props {
  readonly note: Note;
  /** What both are asked about; for the ear, or to be seen. */
  readonly legend: string;
  readonly legendShown?: boolean;
  /** Whether the employee's words were asked for, where a button beside the point does that. */
  readonly wordsAsked?: boolean;
}

/** Where both stand on a point, and the employee's own words on it. */
export function StandFields({ note, legend, legendShown = false, wordsAsked }: Props) {
  const points = useWordsOf(pointsWords);
  const { session } = useServices();
  const [asked, setAsked] = useState(false);
  const verdict = verdictOf(note);
  const differs = verdict === 'partly' || verdict === 'disagreed';
  const words = note.stand?.words ?? '';
  const typed = `${note.id}/words` in session.fields.$typed.get();

  return (
    <div class="stand">
      <Choice
        legend={legend}
        legendHidden={!legendShown}
        options={verdicts.map((it) => [it, points.ledger.verdict[it]] as const)}
        chosen={verdict}
        onChoose={(it) => void session.editNote(note, ({ stand }) => ({ stand: { ...stand, verdict: it } }))}
      />
      {differs || asked || wordsAsked || words || typed ? (
        <SavedText
          note={note}
          field="words"
          label={points.ledger.theirs}
          placeholder={points.ledger.theirsPlaceholder}
          kept={words}
          change={({ stand }, text) => ({ stand: { ...stand, words: text } })}
        />
      ) : (
        wordsAsked === undefined && (
          <button type="button" class="link small" onClick={() => setAsked(true)}>
            {points.ledger.addTheirs}
          </button>
        )
      )}
    </div>
  );
}
