import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dataWords } from '@/utils/locale/areas/data';
import type { PersonPreview } from '@/utils/session/erasing';
import { useShown } from '../cover/shown';
import { useLanguage, useWordsOf } from '../words';
import { ErasePreview } from './ErasePreview';
import { SaveButton } from './SaveButton';
import { Section } from './Section';
import { SureButton } from './SureButton';
import { useData } from './services';
import { useErasing } from './useErasing';

/** Erases one person, or everything. `personId`: whom one came for. */
export function Erase({ personId }: { personId?: string | undefined }) {
  const data = useWordsOf(dataWords);
  const language = useLanguage();
  const { archive, erasing } = useData();
  const overview = useStore(archive.$overview);
  const [chosen, setChosen] = useState(personId ?? '');
  /** What it would erase, and of whom: of the person before it is nothing to be sure of. */
  const [found, setFound] = useState<{ readonly of: string; readonly preview: PersonPreview | 'failed' }>();
  const { said, report, run, forget } = useErasing();
  const shown = useShown();
  const choice = useRef<HTMLSelectElement>(null);
  const isRead = overview !== undefined;

  const names = new Intl.Collator(language);
  const people = [...(overview?.record.people ?? [])].sort((one, other) =>
    names.compare(one.name, other.name),
  );
  const person = people.find(({ id }) => id === chosen);
  const preview = found?.of === chosen ? found.preview : undefined;

  useLayoutEffect(() => {
    if (personId && isRead) choice.current?.focus();
  }, [personId, isRead]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept changes, and with it what would go
  useEffect(() => {
    let here = true;
    // What was found stays meanwhile, and with it the button that somebody may be about to press again.
    if (chosen)
      void erasing
        .previewOf(chosen)
        .then((preview) => here && setFound({ of: chosen, preview: preview ?? 'failed' }));
    return () => {
      here = false;
    };
  }, [chosen, erasing, overview]);

  return (
    <Section title={data.erase.title}>
      <p class="small">{data.erase.what}</p>
      <h3>{data.erase.person}</h3>
      {overview && people.length === 0 && <p class="small">{data.erase.nobody}</p>}
      {people.length > 0 && (
        <label class="inline">
          <span class="hidden">{data.erase.person}</span>
          <select
            ref={choice}
            name="erase-person"
            value={chosen}
            onChange={(event) => {
              setChosen(event.currentTarget.value);
              forget();
            }}
          >
            <option value="">{data.erase.choose}</option>
            {people.map((it) => (
              <option key={it.id} value={it.id}>
                {[shown.name(it, it.id), !shown.covered && it.emails[0]].filter(Boolean).join(' · ')}
              </option>
            ))}
          </select>
        </label>
      )}
      <div role="alert">
        {person && preview === 'failed' && <p class="notice warn">{data.kept.failed}</p>}
      </div>
      {person && preview && preview !== 'failed' && (
        <>
          <ErasePreview person={person} preview={preview} />
          <div class="row-of-buttons">
            <SaveButton label={data.erase.save} look="button" save={() => archive.savePerson(person.id)} />
            <SureButton
              key={person.id}
              label={data.erase.now(shown.name(person, person.id))}
              sure={data.erase.sure}
              disabled={said === 'working'}
              onSure={() => void run(() => erasing.erasePerson(person.id))}
            />
          </div>
        </>
      )}
      <h3>{data.erase.everything}</h3>
      <p class="small">{data.erase.everythingWhat}</p>
      <div class="row-of-buttons">
        <SureButton
          label={data.erase.everythingNow}
          sure={data.erase.sure}
          disabled={said === 'working'}
          onSure={() => void run(() => erasing.eraseEverything())}
        />
      </div>
      <p ref={report} tabIndex={-1} role="status" class="erased">
        {said && data.erase[said]}
      </p>
    </Section>
  );
}
