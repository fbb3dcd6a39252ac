import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import type { Stage } from '@/utils/guide/stages';
import { employeeWords } from '@/utils/locale/areas/employee';
import { pointsWords } from '@/utils/locale/areas/points';
import { useShown } from '../cover/shown';
import { useServices } from '../panel/services';
import { grow } from '../ui/grow';
import { useWordsOf } from '../words';

/** What the employee adds. It is a note of their view from the first letter on; the button makes room for another. */
export function AnythingElse({ stage }: { stage: Stage }) {
  const employee = useWordsOf(employeeWords);
  const points = useWordsOf(pointsWords);
  const { session } = useServices();
  const { text: shown } = useShown();
  const [id, setId] = useState(() => crypto.randomUUID());
  const [text, setText] = useState('');
  const [kept, setKept] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const name = `${id}/text`;
  const typed = useStore(session.fields.$typed)[name];

  const save = (latest: string) => {
    const note = session.$notes.get().find((it) => it.id === id);
    if (note)
      return latest.trim() ? session.editNote(note, () => ({ text: latest })) : session.deleteNote(note);
    return latest.trim()
      ? session.keepNote({ id, kind: 'voice', stage, text: latest })
      : Promise.resolve(true);
  };
  const write = (latest: string) => {
    setKept(false);
    setText(latest);
    session.fields.write(name, latest, save);
  };
  const next = async () => {
    if (!text.trim()) return;
    await session.fields.settled();
    if (name in session.fields.$typed.get()) return; // refused: said below, and tried again
    setId(crypto.randomUUID());
    setText('');
    setKept(true);
    field.current?.focus();
  };

  return (
    <form
      class="anything-else"
      onSubmit={(event) => {
        event.preventDefault();
        void next();
      }}
    >
      <label>
        {employee.readBack.else}
        <textarea
          ref={field}
          rows={2}
          class={shown(text) === text ? '' : 'veiled'}
          value={text}
          placeholder={employee.readBack.elsePlaceholder}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => {
            grow(event.currentTarget);
            write(event.currentTarget.value);
          }}
        />
      </label>
      <div class="row-buttons">
        <button type="submit" class="button" disabled={!text.trim()}>
          {employee.readBack.keep}
        </button>
      </div>
      <p class="small" role="status">
        {typed?.refused ? points.field.refused : kept && employee.readBack.kept}
      </p>
    </form>
  );
}
