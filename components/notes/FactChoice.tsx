import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import { type Evidence, lastHappened } from '@/utils/evidence/evidence';
import { notingWords } from '@/utils/locale/areas/noting';
import { factsAmong } from '@/utils/notes/basis';
import type { Note } from '@/utils/notes/note';
import { useShown } from '../cover/shown';
import { useServices } from '../panel/services';
import { useWords, useWordsOf } from '../words';

interface Fact {
  readonly id: string;
  readonly text: string;
  /** When, and where it is from. */
  readonly about: string;
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase();

/** Facts that hold every word of a query. */
function having(query: string, facts: readonly Fact[]): Fact[] {
  const wanted = fold(query).split(/\s+/);
  return facts.filter(({ text, about }) => wanted.every((word) => fold(`${text} ${about}`).includes(word)));
}

function fromEvidence({ id, quote, remark, title, on }: Evidence): Fact {
  return {
    id,
    text: [quote, remark].filter(Boolean).join('\n'),
    about: [on, title].filter(Boolean).join(' · '),
  };
}

interface Props {
  /** Ids of the facts that are linked. */
  readonly basis: readonly string[];
  onLink(id: string, linked: boolean): void;
}

/** The facts that may bear a judgement out, of this conversation or kept of the person, to choose from. */
export function FactChoice({ basis, onLink }: Props) {
  const words = useWords();
  const noting = useWordsOf(notingWords);
  const { session, facts: keptFacts } = useServices();
  const notes = useStore(session.$notes);
  const kept = useStore(keptFacts.$evidence);
  const [query, setQuery] = useState('');
  const shown = useShown();
  const groups = useMemo(() => {
    const here = notes.filter(({ kind }) => kind === 'fact').reverse();
    const asFact = ({ id, text, at, stage }: Note): Fact => ({
      id,
      text,
      about: `${words.stage[stage]} · ${words.notes.at(at)}`,
    });
    return [
      { heading: noting.basis.here, facts: here.map(asFact) },
      { heading: noting.basis.kept, facts: [...(kept ?? [])].sort(lastHappened).map(fromEvidence) },
    ].filter(({ facts }) => facts.length > 0);
  }, [notes, kept, words, noting]);
  const found = groups
    .map(({ heading, facts }) => ({ heading, facts: having(query, facts) }))
    .filter(({ facts }) => facts.length > 0);
  const facts = factsAmong(notes, kept ?? []);
  const linked = basis.filter((id) => facts.has(id));

  return (
    <>
      {groups.length === 0 && <p class="notice">{noting.basis.none}</p>}
      {groups.length > 0 && (
        <input
          type="search"
          class={shown.text(query) === query ? '' : 'veiled'}
          aria-label={noting.basis.filter}
          placeholder={noting.basis.filter}
          spellcheck={false}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      )}
      {found.map(({ heading, facts }) => (
        <fieldset key={heading} class="fact-group">
          <legend class="heading">{heading}</legend>
          {facts.map((fact) => (
            <label key={fact.id}>
              <input
                type="checkbox"
                checked={linked.includes(fact.id)}
                onChange={({ currentTarget: { checked } }) => onLink(fact.id, checked)}
              />
              <span>
                {shown.text(fact.text)}
                <small class="small">{shown.text(fact.about)}</small>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <p class="small" role="status">
        {groups.length > 0 && found.length === 0
          ? noting.basis.noneFound
          : linked.length > 0 && noting.basis.linked(linked.length)}
      </p>
    </>
  );
}
