import { useState } from 'preact/hooks';
import { dataWords } from '@/utils/locale/areas/data';
import { useWordsOf } from '../words';

interface Props {
  /** Hands the browser a file of everything as it is; false if it could not be made. */
  save(): Promise<boolean>;
}

/** The way out where a later version wrote the database: it cannot be shown, but taken out. */
export function TakeOut({ save }: Props) {
  const data = useWordsOf(dataWords);
  const [saved, setSaved] = useState<boolean>();
  return (
    <>
      <button type="button" class="button primary" onClick={() => void save().then(setSaved)}>
        {data.takeOut.save}
      </button>
      <p role="status">{saved !== undefined && (saved ? data.export.saved : data.takeOut.failed)}</p>
    </>
  );
}
