import { useState } from 'preact/hooks';
import { storeNames } from '@/utils/archive/archive';
import { type Choices, type Comparison, choiceKey, chosenFor } from '@/utils/archive/comparison';
import { fieldsApart } from '@/utils/archive/fields-apart';
import { dataWords } from '@/utils/locale/areas/data';
import { rowWords } from '@/utils/locale/areas/rows';
import { useWordsOf } from '../words';
import { useSide } from './useSide';

interface Props {
  readonly stores: Comparison['stores'];
  readonly choices: Choices;
  onChoose(choices: Choices): void;
}

/** Rows shown at once; a file may differ in thousands. */
const page = 20;

/** Rows that differ: both sides beside each other, to be chosen one by one or all at once. */
export function Differences({ stores, choices, onChoose }: Props) {
  const data = useWordsOf(dataWords);
  const rows = useWordsOf(rowWords);
  const [shown, setShown] = useState(page);
  const side = useSide();
  const all = storeNames.flatMap((store) => stores[store].differing.map((it) => ({ store, ...it })));
  const sides = ['mine', 'theirs'] as const;
  return (
    <div class="differences">
      <fieldset>
        <legend>{data.import.differ(all.length)}</legend>
        {sides.map((of) => (
          <label key={of} class="switch">
            <input
              type="radio"
              name="usually"
              value={of}
              checked={choices.usually === of && choices.chosen.size === 0}
              onChange={() => onChoose({ usually: of, chosen: new Map() })}
            />
            {of === 'mine' ? data.import.allMine : data.import.allTheirs}
          </label>
        ))}
      </fieldset>
      <details>
        <summary>{data.import.oneByOne}</summary>
        <ul>
          {all.slice(0, shown).map((pair) => {
            const { store, key, mine, theirs } = pair;
            const name = choiceKey(store, key);
            const apart = fieldsApart(mine, theirs);
            return (
              <li key={name}>
                <fieldset class="sides">
                  <legend class="small">{rows.stores[store]}</legend>
                  {sides.map((of) => (
                    <label key={of}>
                      <input
                        type="radio"
                        name={name}
                        value={of}
                        checked={chosenFor(choices, store, key) === of}
                        onChange={() =>
                          onChoose({ ...choices, chosen: new Map(choices.chosen).set(name, of) })
                        }
                      />
                      <span class="small">{data.import[of]}</span>
                      {apart.map((field) => (
                        <span key={field.name} class="field">
                          <i>{rows.fields[field.name as keyof typeof rows.fields] ?? rows.fields.other}</i>{' '}
                          {side(pair, field, of)}
                        </span>
                      ))}
                    </label>
                  ))}
                </fieldset>
              </li>
            );
          })}
        </ul>
        {all.length > shown && (
          <button type="button" class="link" onClick={() => setShown(shown + page)}>
            {data.import.more(Math.min(page, all.length - shown))}
          </button>
        )}
      </details>
    </div>
  );
}
