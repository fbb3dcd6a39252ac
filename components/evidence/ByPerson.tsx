import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { type Month, monthOf } from '@/utils/evidence/months';
import { periodOf } from '@/utils/evidence/period';
import { evidenceWords } from '@/utils/locale/areas/evidence';
import { useShown } from '../cover/shown';
import { useWords, useWordsOf } from '../words';
import { Coverage } from './Coverage';
import { EvidenceRow } from './EvidenceRow';
import { PersonSelect } from './PersonSelect';
import { useEvidence } from './services';
import { themeName } from './theme';

interface Props {
  /** Who is shown first; absent: whom one spoke with last. */
  readonly first: string | undefined;
  /** A piece that is being written elsewhere. */
  readonly without: string;
}

/** One person's evidence, by theme and by month. */
export function ByPerson({ first, without }: Props) {
  const words = useWords();
  const evidence = useWordsOf(evidenceWords);
  const { live, now } = useEvidence();
  const people = useStore(live.$people);
  const shown = useStore(live.$shown);
  const { name, text } = useShown();
  const [chosen, setChosen] = useState(first);
  const [theme, setTheme] = useState('');
  const [month, setMonth] = useState<Month>();
  /** Until somebody is chosen here, what is said of them is no news: the place's heading is heard alone. */
  const [asked, setAsked] = useState(false);
  const personId = chosen ?? people[0]?.id ?? '';
  useEffect(() => live.show(personId), [live, personId]);

  if (people.length === 0)
    return (
      <section aria-labelledby="by-person">
        <h2 id="by-person">{evidence.list.heading}</h2>
        <p class="small">{evidence.list.nobodyKnown}</p>
      </section>
    );
  const person = people.find(({ id }) => id === personId);
  const all =
    (shown?.personId === personId && shown.evidence.filter(({ id }) => id !== without)) || undefined;
  const themes = [...new Set(all?.flatMap((it) => it.theme ?? []))];
  const some = all?.filter((it) => (!theme || it.theme === theme) && (!month || monthOf(it.on) === month));
  const filtered = Boolean(theme || month);
  const showAll = () => {
    setTheme('');
    setMonth(undefined);
  };
  return (
    <section aria-labelledby="by-person">
      <h2 id="by-person">
        {evidence.list.heading}{' '}
        <span class="small">{all && all.length > 0 && evidence.list.count(all.length)}</span>
      </h2>
      <div class="row-fields">
        <PersonSelect
          label={evidence.field.person}
          people={people}
          value={personId}
          nobody={evidence.list.choose}
          onChoose={(id) => {
            setChosen(id);
            setAsked(true);
            showAll();
          }}
        />
        {themes.length > 0 && (
          <label class="small field">
            {evidence.list.theme}
            <select
              value={themes.indexOf(theme)}
              onChange={(event) => setTheme(themes[Number(event.currentTarget.value)] ?? '')}
            >
              <option value={-1}>{evidence.list.anyTheme}</option>
              {themes.map((it, at) => (
                <option key={it} value={at}>
                  {text(themeName(it, words))}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {all && all.length > 0 && (
        <Coverage
          pieces={all}
          period={periodOf(shown?.conversations ?? [], undefined, now())}
          chosen={month}
          onChoose={setMonth}
        />
      )}
      <p class="small" role="status" aria-live={asked || filtered ? 'polite' : 'off'}>
        {all?.length === 0 && person && evidence.list.empty(name(person, person.id))}
        {filtered && some && (some.length === 0 ? evidence.list.noneSo : evidence.list.count(some.length))}{' '}
        {filtered && (
          <button type="button" class="link small" onClick={showAll}>
            {evidence.list.all}
          </button>
        )}
      </p>
      {some && some.length > 0 && (
        <ul class="evidence-list">
          {some.map((it) => (
            <EvidenceRow key={it.id} piece={it} people={people} />
          ))}
        </ul>
      )}
    </section>
  );
}
