import { useState } from 'preact/hooks';
import { dataWords } from '@/utils/locale/areas/data';
import { useWordsOf } from '../words';
import { Section } from './Section';
import { useData } from './services';

/** Files that other programs read. */
export function Export() {
  const data = useWordsOf(dataWords);
  const { archive } = useData();
  const [saved, setSaved] = useState<boolean>();
  const save = (saving: Promise<boolean>) => {
    setSaved(undefined);
    void saving.then(setSaved);
  };
  return (
    <Section title={data.export.title}>
      <p class="small">{data.export.what}</p>
      <div class="row-of-buttons">
        <button type="button" class="button" name="export-all" onClick={() => save(archive.saveAll())}>
          {data.export.all}
        </button>
        {(['notes', 'actions', 'evidence'] as const).map((table) => (
          <button
            key={table}
            type="button"
            class="button"
            name={`export-${table}`}
            onClick={() => save(archive.saveTable(table))}
          >
            {data.export[table]}
          </button>
        ))}
        <span role="status">{saved !== undefined && (saved ? data.export.saved : data.export.failed)}</span>
      </div>
      <p class="small">{data.export.formula}</p>
    </Section>
  );
}
