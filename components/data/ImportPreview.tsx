import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { storeNames } from '@/utils/archive/archive';
import { type Choices, writesFor } from '@/utils/archive/comparison';
import { dataWords } from '@/utils/locale/areas/data';
import { rowWords } from '@/utils/locale/areas/rows';
import type { Preview } from '@/utils/session/importing';
import { useWordsOf } from '../words';
import { Differences } from './Differences';
import { SaveButton } from './SaveButton';
import { useData } from './services';

interface Props {
  readonly preview: Preview;
  onTake(choices: Choices): void;
  onCancel(): void;
}

const columns = ['fresh', 'same', 'differing', 'unreadable'] as const;

/** What a file would change, kind by kind; and what shall count where both say something else. */
export function ImportPreview({ preview, onTake, onCancel }: Props) {
  const data = useWordsOf(dataWords);
  const rows = useWordsOf(rowWords);
  const { archive } = useData();
  const { comparison, exportedAt, keyless } = preview;
  const { stores, orphans, isRestore } = comparison;
  const [choices, setChoices] = useState<Choices>({
    usually: isRestore ? 'theirs' : 'mine',
    chosen: new Map(),
  });
  const heading = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);

  const all = Object.values(stores);
  const sum = (count: (store: (typeof all)[number]) => number) =>
    all.reduce((before, store) => before + count(store), 0);
  const differing = sum((it) => it.differing.length);
  const setAside = sum((it) => it.unreadable.length);
  const leftOut = sum((it) => it.leftOut);
  const writes = writesFor(comparison, choices).length;
  const counted = storeNames.flatMap((name) => {
    const { fresh, same, differing: different, unreadable, leftOut: out } = stores[name];
    const counts = {
      fresh: fresh.length,
      same,
      differing: different.length,
      unreadable: unreadable.length + out,
    };
    return columns.some((column) => counts[column] > 0) ? [[name, counts] as const] : [];
  });

  return (
    <div class="import-preview">
      <p ref={heading} tabIndex={-1}>
        {data.import.from(exportedAt)}
      </p>
      <div class="table">
        <table>
          <thead>
            <tr>
              <th scope="col">{data.import.store}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {data.import[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counted.map(([name, counts]) => (
              <tr key={name}>
                <th scope="row">{rows.stores[name]}</th>
                {columns.map((column) => (
                  <td
                    key={column}
                    data-label={data.import[column]}
                    class={counts[column] === 0 ? 'none' : ''}
                  >
                    {counts[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {setAside > 0 && <p class="small">{data.import.setAside(setAside)}</p>}
      {leftOut > 0 && <p class="small">{data.import.leftOut(leftOut)}</p>}
      {keyless > 0 && <p class="small">{data.import.keyless(keyless)}</p>}
      {orphans > 0 && <p class="small">{data.import.orphans(orphans)}</p>}
      {differing > 0 && <Differences stores={stores} choices={choices} onChoose={setChoices} />}
      {writes === 0 && differing === 0 && <p>{data.import.nothing}</p>}
      <div class="row-of-buttons">
        {writes > 0 && (
          <button type="button" class="button primary" name="take" onClick={() => onTake(choices)}>
            {isRestore ? data.import.restore(writes) : data.import.take(writes)}
          </button>
        )}
        {!isRestore && writes > 0 && (
          <SaveButton label={data.import.saveFirst} look="button" save={archive.saveAll} />
        )}
        <button type="button" class="button" name="cancel" onClick={onCancel}>
          {data.import.cancel}
        </button>
      </div>
    </div>
  );
}
