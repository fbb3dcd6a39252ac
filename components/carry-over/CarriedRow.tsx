import { carryWords } from '@/utils/locale/areas/carry';
import { startOf } from '@/utils/meeting/iso-day';
import type { Note } from '@/utils/notes/note';
import { useShown } from '../cover/shown';
import { Icon } from '../ui/Icon';
import { useWordsOf } from '../words';

interface Props {
  readonly note: Note;
  /** It stands among this conversation's notes. */
  readonly brought: boolean;
  onBring(): void;
  onSettle(done: boolean): void;
}

/** Something that was left: one press ticks it, one press puts it on the agenda. */
export function CarriedRow({ note, brought, onBring, onSettle }: Props) {
  const carry = useWordsOf(carryWords);
  const text = useShown().note(note);
  const isAction = note.kind === 'action';
  const due = isAction ? note.action?.due : note.goal?.due;
  const isDone = note.action?.state === 'done';
  return (
    <li>
      {isAction ? (
        <label class={isDone ? 'done' : ''}>
          <input
            type="checkbox"
            checked={isDone}
            onChange={(event) => onSettle(event.currentTarget.checked)}
          />
          <span>{text}</span>
        </label>
      ) : (
        <span>{text}</span>
      )}
      <button
        type="button"
        class="link small"
        aria-pressed={brought}
        aria-label={(brought ? carry.section.broughtOf : carry.section.bringOf)(text)}
        onClick={onBring}
      >
        <Icon name={brought ? 'check' : 'add'} />
        <span>{brought ? carry.section.brought : carry.section.bring}</span>
      </button>
      {(due || isDone) && (
        <span class="small about">
          {[isDone && carry.section.done, due && carry.section.due(startOf(due))].filter(Boolean).join(' · ')}
        </span>
      )}
    </li>
  );
}
