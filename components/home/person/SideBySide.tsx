import { useMemo, useState } from 'preact/hooks';
import type { ConversationKind } from '@/utils/guide/stages';
import { peopleWords } from '@/utils/locale/areas/people';
import { comparable, sideBySide } from '@/utils/people/side-by-side';
import type { PersonWhole } from '@/utils/session/person';
import { useShown } from '../../cover/shown';
import { useWords, useWordsOf } from '../../words';
import { useHome } from '../services';

/** The newest conversations of one kind beside each other, by what was noted. */
export function SideBySide({ whole }: { whole: PersonWhole }) {
  const words = useWords();
  const people = useWordsOf(peopleWords);
  const shown = useShown();
  const { now } = useHome();
  const kinds = useMemo(() => comparable(whole.conversations, now()), [whole, now]);
  const [chosen, setChosen] = useState<ConversationKind>();
  const [first] = kinds.keys();
  const kind = chosen && kinds.has(chosen) ? chosen : first;
  if (!kind) return null;
  const columns = kinds.get(kind) ?? [];
  const rows = sideBySide(columns.map(({ id }) => whole.notes.get(id) ?? []));
  return (
    <section class="side-by-side">
      <h3 class="heading">{people.compare.heading}</h3>
      {kinds.size > 1 && (
        <label>
          <span class="small">{people.compare.kind}</span>
          <select value={kind} onChange={(event) => setChosen(event.currentTarget.value as ConversationKind)}>
            {[...kinds.keys()].map((it) => (
              <option key={it} value={it}>
                {words.kind[it]}
              </option>
            ))}
          </select>
        </label>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{people.compare.what}</th>
            {columns.map(({ id, meeting }) => (
              <th key={id} scope="col">
                {people.list.day(meeting.start)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.kind}>
              <th scope="row">{words.noteKind[row.kind]}</th>
              {row.cells.map((notes, at) => (
                <td key={columns[at]?.id} data-label={people.list.day(columns[at]?.meeting.start ?? 0)}>
                  {notes.length === 0 && <span class="small">{people.compare.nothing}</span>}
                  <ul>
                    {notes.map((note) => (
                      <li key={note.id}>{shown.note(note)}</li>
                    ))}
                  </ul>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
