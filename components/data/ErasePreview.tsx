import { storeNames } from '@/utils/archive/archive';
import { dataWords } from '@/utils/locale/areas/data';
import { rowWords } from '@/utils/locale/areas/rows';
import type { PersonRecord } from '@/utils/people/person-record';
import type { PersonPreview } from '@/utils/session/erasing';
import { useShown } from '../cover/shown';
import { useWordsOf } from '../words';

interface Props {
  readonly person: PersonRecord;
  readonly preview: PersonPreview;
}

/** What would go with a person, and where their name would stay. */
export function ErasePreview({ person, preview: { going, forgotten, mentions } }: Props) {
  const data = useWordsOf(dataWords);
  const rows = useWordsOf(rowWords);
  const { name } = useShown();
  const counted = storeNames.filter((store) => store !== 'people' && going[store].length > 0);
  return (
    <div class="notice erase-preview">
      <p>{data.erase.would(name(person, person.id))}</p>
      <ul>
        {counted.map((store) => (
          <li key={store}>
            {rows.stores[store]} <b>{going[store].length}</b>
          </li>
        ))}
        {forgotten > 0 && <li>{data.erase.forgotten(forgotten)}</li>}
        {counted.length === 0 && forgotten === 0 && <li>{data.erase.only}</li>}
      </ul>
      {mentions.notes > 0 && <p class="small">{data.erase.mentions(mentions.notes)}</p>}
      {mentions.lines > 0 && <p class="small">{data.erase.lines(mentions.lines)}</p>}
    </div>
  );
}
