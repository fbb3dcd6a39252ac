import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Details } from '@/utils/conversation/conversation';
import { usualMinutes } from '@/utils/guide/shares';
import { type ConversationKind, conversationKinds } from '@/utils/guide/stages';
import type { Person } from '@/utils/meeting/person';
import { useShown } from '../cover/shown';
import { useServices } from '../panel/services';
import { useWords } from '../words';
import { Namesakes } from './Namesakes';
import { useNamesakes } from './useNamesakes';
import { fieldsFor, firstYear, lastYear, soon, whenFrom } from './when-fields';

/** What is known before the form is filled; it asks for the rest. */
export interface Known {
  readonly person?: Person;
  /** Which of the people known it is, where that is settled. */
  readonly personId?: string | undefined;
  readonly kind?: ConversationKind;
  readonly title?: string;
  readonly key?: string;
  readonly link?: string;
  /** Epoch ms. */
  readonly start?: number;
  readonly end?: number;
}

interface Props {
  readonly known: Known;
  readonly now: number;
  readonly submit: string;
  onDone(details: Details): void;
}

const minute = 60_000;
const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Three things: who, what kind, when. */
export function StartForm({ known, now, submit, onDone }: Props) {
  const words = useWords();
  const { covered } = useShown();
  const { session } = useServices();
  const first = known.start ?? soon(now);
  const [name, setName] = useState(known.person?.name ?? '');
  const [kind, setKind] = useState<ConversationKind>(known.kind ?? 'evaluation');
  const usualEnd = first + usualMinutes[kind] * minute;
  const [when, setWhen] = useState(fieldsFor(first, known.end ?? usualEnd, zone()));
  /** The length was not read or typed: it follows the kind. */
  const [usual, setUsual] = useState(known.end === undefined);
  const typed = known.person?.name === name.trim() ? known.person : { name: name.trim() };
  const several = useNamesakes(typed);
  const [which, setWhich] = useState<string | undefined>(known.personId);
  const isAnswered = which === '' || several.some(({ id }) => id === which);
  const [wrong, setWrong] = useState<'name' | 'which' | 'time' | 'minutes'>();
  const person = useRef<HTMLInputElement>(null);
  const focus = () => {
    // The rest of a sentence whose conversation went from under it is nobody's name.
    if (!session.$erased.get()) person.current?.focus();
  };
  useLayoutEffect(focus, [session]);
  // Where something was pointed at in the page, that gives the focus back later than the form is drawn.
  useEffect(focus, [session]);

  const onSubmit = (event: Event) => {
    event.preventDefault();
    const read = whenFrom(when, zone());
    if (!name.trim()) {
      setWrong('name');
      person.current?.focus();
    } else if (several.length > 0 && !isAnswered) setWrong('which');
    else if ('wrong' in read) setWrong(read.wrong);
    else {
      onDone({
        person: typed,
        ...(several.length > 0 && which !== undefined && { personId: which }),
        kind,
        meeting: {
          ...(known.key && { key: known.key }),
          ...(known.link && { link: known.link }),
          title: known.title ?? '',
          ...read,
        },
      });
    }
  };
  const error =
    wrong &&
    {
      name: words.start.personMissing,
      which: words.start.whichMissing,
      time: words.start.timeMissing,
      minutes: words.start.lengthWrong,
    }[wrong];

  return (
    <form class="start-form" onSubmit={onSubmit} noValidate>
      <label>
        {words.start.person}
        <input
          ref={person}
          class={covered ? 'veiled' : ''}
          value={name}
          maxLength={100}
          placeholder={words.start.personPlaceholder}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={wrong === 'name'}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      {several.length > 0 && <Namesakes people={several} which={which} onChoose={setWhich} />}
      <fieldset>
        <legend>{words.start.kind}</legend>
        {conversationKinds.map((it) => (
          <label key={it} class={it === kind ? 'on' : ''}>
            <input
              type="radio"
              name="kind"
              class="hidden"
              checked={it === kind}
              onChange={() => {
                setKind(it);
                if (usual) setWhen({ ...when, minutes: String(usualMinutes[it]) });
              }}
            />
            {words.kind[it]}
          </label>
        ))}
      </fieldset>
      <div class="when">
        <label>
          {words.start.date}
          <input
            type="date"
            min={`${firstYear}-01-01`}
            max={`${lastYear}-12-31`}
            value={when.date}
            aria-invalid={wrong === 'time'}
            onInput={(event) => setWhen({ ...when, date: event.currentTarget.value })}
          />
        </label>
        <label>
          {words.start.time}
          <input
            type="time"
            value={when.time}
            aria-invalid={wrong === 'time'}
            onInput={(event) => setWhen({ ...when, time: event.currentTarget.value })}
          />
        </label>
        <label>
          {words.start.length}
          <input
            type="number"
            min={5}
            max={480}
            step={5}
            value={when.minutes}
            aria-invalid={wrong === 'minutes'}
            onInput={(event) => {
              setUsual(false);
              setWhen({ ...when, minutes: event.currentTarget.value });
            }}
          />
        </label>
      </div>
      <p class="error" role="alert">
        {error}
      </p>
      <button type="submit" class="button primary">
        {submit}
      </button>
    </form>
  );
}
