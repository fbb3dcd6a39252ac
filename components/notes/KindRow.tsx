import { type NoteKind, noteKinds } from '@/utils/notes/note';
import { prefixes } from '@/utils/notes/prefix';
import { useWords } from '../words';

interface Props {
  readonly chosen: NoteKind;
  onChoose(kind: NoteKind): void;
}

/** The note kinds with the character that chooses each; a legend of the keys as much as buttons. */
export function KindRow({ chosen, onChoose }: Props) {
  const words = useWords();
  return (
    <fieldset class="kinds" aria-label={words.notes.kinds}>
      {noteKinds.map((kind) => (
        <button
          key={kind}
          type="button"
          class={kind}
          aria-pressed={kind === chosen}
          title={`${[...prefixes[kind]][0]} ${words.noteKindMeaning[kind]}`}
          onClick={() => onChoose(kind)}
        >
          <span class="sign" aria-hidden="true">
            {[...prefixes[kind]][0]}
          </span>
          <span class="label">{words.noteKind[kind]}</span>
        </button>
      ))}
    </fieldset>
  );
}
