import { useId } from 'preact/hooks';
import { fillWords } from '@/utils/locale/areas/fill';
import type { FieldChoice, FieldDraft } from '@/utils/summary/field-drafts';
import { useShown } from '../cover/shown';
import { useWordsOf } from '../words';

interface Props {
  readonly draft: FieldDraft;
  readonly choice: FieldChoice;
  /** The field itself takes no more; else only a counter of the page says so. */
  readonly hard: boolean;
  /** Fields in which the text may go on. */
  readonly others: readonly { readonly mark: string; readonly label: string }[];
  onChoose(change: FieldChoice): void;
}

/** A text that is longer than its field: the ways there are. Nothing is cut unless it is chosen here. */
export function TooLong({ draft, choice, hard, others, onChoose }: Props) {
  const fill = useWordsOf(fillWords);
  const { text } = useShown();
  const id = useId();
  const out = choice.out ?? [];
  const toggle = (line: string, on: boolean) =>
    onChoose({ out: on ? out.filter((it) => it !== line) : [...out, line] });
  const isOver = draft.over > 0;
  const chosen = draft.lines.filter((it) => !out.includes(it.id)).length;
  if (!isOver && out.length === 0 && !choice.on && !choice.anyway) return null;

  return (
    <div class={isOver && !choice.anyway ? 'notice warn too-long' : 'too-long'}>
      {isOver && <p role="status">{fill.over(draft.over)}</p>}
      {isOver && draft.tooMuch.length === chosen && <p>{fill.oneLine}</p>}
      {isOver && draft.tooMuch.length > 0 && draft.tooMuch.length < chosen && (
        <button type="button" class="button" onClick={() => onChoose({ out: [...out, ...draft.tooMuch] })}>
          {fill.leaveOut(draft.tooMuch.length)}
        </button>
      )}
      {others.length > 0 && (isOver || choice.on) && (
        <label class="go-on" for={id}>
          <span>{fill.goOn}</span>
          <select
            id={id}
            value={choice.on ?? ''}
            onChange={({ currentTarget }) => onChoose({ on: currentTarget.value })}
          >
            <option value="">{fill.goOnNowhere}</option>
            {others.map(({ mark, label }) => (
              <option key={mark} value={mark}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      {isOver && !hard && (
        <label>
          <input
            type="checkbox"
            checked={choice.anyway ?? false}
            onChange={({ currentTarget }) => onChoose({ anyway: currentTarget.checked })}
          />
          <span>{fill.anyway}</span>
        </label>
      )}
      <details>
        <summary>{fill.lines}</summary>
        {draft.lines.map((line) => (
          <label key={line.id}>
            <input
              type="checkbox"
              checked={!out.includes(line.id)}
              onChange={({ currentTarget }) => toggle(line.id, currentTarget.checked)}
            />
            <span>{text(line.said)}</span>
          </label>
        ))}
      </details>
    </div>
  );
}
