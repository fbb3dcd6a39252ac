import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Evidence } from '@/utils/evidence/evidence';
import { evidenceWords } from '@/utils/locale/areas/evidence';
import type { PersonRecord } from '@/utils/people/person-record';
import { competencies } from '@/utils/phrasing/tip';
import type { EvidenceChange } from '@/utils/session/evidence-writer';
import { useVeil } from '../cover/useVeil';
import { isPlainEnter } from '../ui/keys';
import { useWords, useWordsOf } from '../words';
import { DayField } from './DayField';
import { PersonSelect } from './PersonSelect';
import { themeMeant, themeName } from './theme';

interface Props {
  /** What the fields begin with; what is typed later goes out by `onChange` and is not read back. */
  readonly piece: Evidence;
  readonly people: readonly PersonRecord[];
  readonly first: RefObject<HTMLTextAreaElement | null>;
  onChange(change: EvidenceChange): void;
  onDone(): void;
}

/** The fields of one piece of evidence. Every keystroke goes out. */
export function EvidenceFields({ piece, people, first, onChange, onDone }: Props) {
  const words = useWords();
  const evidence = useWordsOf(evidenceWords);
  const themes = useId();
  const [empty, setEmpty] = useState(false);
  const [personId, setPersonId] = useState(piece.personId);
  const [day, setDay] = useState(piece.on);
  const quote = useVeil(piece.quote);
  const remark = useVeil(piece.remark ?? '');
  const theme = useVeil(piece.theme ?? '');
  return (
    <fieldset
      class="evidence-fields"
      onKeyDown={(event) => {
        if (!isPlainEnter(event) || !(event.target instanceof HTMLElement)) return;
        if (!event.target.matches('textarea, input:not([type="date"])')) return;
        event.preventDefault();
        onDone();
      }}
    >
      <label class="small field">
        {evidence.field.quote}
        <textarea
          ref={first}
          rows={3}
          class={quote.veil}
          dir="auto"
          spellcheck={false}
          defaultValue={piece.quote}
          onInput={(event) => {
            const { value } = event.currentTarget;
            quote.holds(value);
            setEmpty(!value.trim() && piece.quote !== '');
            if (value.trim()) onChange({ quote: value });
          }}
        />
      </label>
      <p class="small error" role="status">
        {empty && evidence.field.notEmpty}
      </p>
      <label class="small field">
        {evidence.field.remark}
        <textarea
          rows={1}
          class={remark.veil}
          dir="auto"
          spellcheck={false}
          defaultValue={piece.remark ?? ''}
          onInput={({ currentTarget: { value } }) => {
            remark.holds(value);
            onChange({ remark: value });
          }}
        />
      </label>
      <div class="row-fields">
        <PersonSelect
          label={evidence.field.person}
          people={people}
          value={personId}
          nobody={evidence.field.nobody}
          onChoose={(chosen) => {
            setPersonId(chosen);
            onChange({ personId: chosen });
          }}
        />
        <label class="small field">
          {evidence.field.theme}
          <input
            type="text"
            list={themes}
            class={theme.veil}
            placeholder={evidence.field.themeExample}
            autocomplete="off"
            spellcheck={false}
            defaultValue={piece.theme ? themeName(piece.theme, words) : ''}
            onInput={({ currentTarget: { value } }) => {
              theme.holds(value);
              onChange({ theme: themeMeant(value) });
            }}
          />
          <datalist id={themes}>
            {competencies.map((it) => (
              <option key={it} value={words.tips.themes[it]} />
            ))}
          </datalist>
        </label>
        <DayField
          value={day}
          onChoose={(on) => {
            setDay(on);
            onChange({ on });
          }}
        />
      </div>
    </fieldset>
  );
}
