import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ownWordsWords } from '@/utils/locale/areas/own-words';
import { wordingWords } from '@/utils/locale/areas/wording';
import { phraseKey } from '@/utils/wording/own';
import {
  longestPhrase,
  longestSaying,
  type OwnSeverity,
  type OwnWord,
  ownSeverities,
} from '@/utils/wording/own-word';
import { Choice } from '../ui/Choice';
import { useWordsOf } from '../words';

interface Props {
  /** The word to change; absent: a new one. */
  readonly word?: OwnWord;
  isThere(phrase: string, other?: OwnWord): boolean;
  onSave(word: OwnWord): void;
  onCancel(): void;
}

/** A word of one's own: the phrase, why not, what instead, and how loud. */
export function OwnWordForm({ word, isThere, onSave, onCancel }: Props) {
  const ownWords = useWordsOf(ownWordsWords);
  const wording = useWordsOf(wordingWords);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [severity, setSeverity] = useState<OwnSeverity>(word?.severity ?? 'warn');
  const [wrong, setWrong] = useState<keyof typeof ownWords.wrong>();
  useLayoutEffect(() => field.current?.focus(), []);

  const save = (form: HTMLFormElement) => {
    const said = new FormData(form);
    const of = (name: string) => String(said.get(name) ?? '').trim();
    const [phrase, reason, rewording] = [of('phrase'), of('reason'), of('rewording')];
    const fault = !phrase
      ? 'empty'
      : !/[\p{L}\p{N}]/u.test(phraseKey(phrase))
        ? 'nothing-to-find'
        : isThere(phrase, word)
          ? 'again'
          : undefined;
    setWrong(fault);
    if (fault) field.current?.focus();
    else onSave({ phrase, ...(reason && { reason }), ...(rewording && { rewording }), severity });
  };

  return (
    <form
      class="own-word"
      onSubmit={(event) => {
        event.preventDefault();
        save(event.currentTarget);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <label>
        {ownWords.list.phrase}
        <input
          ref={field}
          name="phrase"
          maxLength={longestPhrase}
          spellcheck={false}
          defaultValue={word?.phrase ?? ''}
          aria-invalid={wrong !== undefined}
          aria-describedby={`${id}-wrong`}
        />
      </label>
      <p class="error small" role="alert" id={`${id}-wrong`}>
        {wrong && ownWords.wrong[wrong]}
      </p>
      {(['reason', 'rewording'] as const).map((name) => (
        <label key={name}>
          <span>
            {ownWords.list[name]} <span class="small">{ownWords.list.optional}</span>
          </span>
          <input name={name} spellcheck={false} maxLength={longestSaying} defaultValue={word?.[name] ?? ''} />
        </label>
      ))}
      <Choice
        legend={ownWords.list.severity}
        options={ownSeverities.map((it) => [it, wording.severity[it]] as const)}
        chosen={severity}
        onChoose={(it) => setSeverity(it)}
      />
      <div class="actions">
        <button type="submit" class="button primary">
          {ownWords.list.save}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {ownWords.list.cancel}
        </button>
      </div>
    </form>
  );
}
