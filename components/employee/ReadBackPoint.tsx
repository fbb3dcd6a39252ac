import { useState } from 'preact/hooks';
import { employeeWords } from '@/utils/locale/areas/employee';
import type { PointKind } from '@/utils/notes/ledger';
import type { Note } from '@/utils/notes/note';
import { useShown } from '../cover/shown';
import { useServices } from '../panel/services';
import { SavedText } from '../points/SavedText';
import { useDays } from '../points/useDays';
import { Choice } from '../ui/Choice';
import { useWordsOf } from '../words';

/** One agreement, and what the employee says to it: the ledger's verdict and their own words. */
export function ReadBackPoint({ note }: { note: Note<PointKind> }) {
  const employee = useWordsOf(employeeWords);
  const { session } = useServices();
  const { said } = useDays();
  const [asked, setAsked] = useState(false);
  const text = useShown().note(note);
  const verdict = note.stand?.verdict;
  const kept = note.stand?.words ?? '';
  const typed = `${note.id}/words` in session.fields.$typed.get();
  const day = note.action?.due ?? note.goal?.due;
  const details = [
    ...(note.kind === 'action' ? [employee.readBack.who[note.action?.owner ?? 'employee']] : []),
    ...(day && note.kind !== 'agreement' ? [employee.readBack.by(said(day))] : []),
  ];
  const answers = [
    ['agreed', employee.readBack.confirmed],
    ['partly', employee.readBack.differently],
  ] as const;

  return (
    <li>
      <p class="agreed">{text}</p>
      {details.length > 0 && <p>{details.join(employee.readBack.and)}</p>}
      <Choice
        legend={text}
        legendHidden
        options={answers}
        chosen={verdict === 'agreed' || verdict === 'partly' ? verdict : undefined}
        onChoose={(it) => void session.editNote(note, ({ stand }) => ({ stand: { ...stand, verdict: it } }))}
      />
      {verdict === 'partly' || asked || kept || typed ? (
        <SavedText
          note={note}
          field="words"
          label={employee.readBack.words}
          placeholder={employee.readBack.wordsPlaceholder}
          kept={kept}
          change={({ stand }, given) => ({ stand: { ...stand, words: given } })}
        />
      ) : (
        <button type="button" class="link" onClick={() => setAsked(true)}>
          {employee.readBack.words}
        </button>
      )}
    </li>
  );
}
