import { useState } from 'preact/hooks';
import { dataWords } from '@/utils/locale/areas/data';
import { tellAnew } from '../ui/tell-anew';
import { useWordsOf } from '../words';

interface Props {
  readonly label: string;
  readonly look: 'button' | 'link';
  /** Whether the browser was handed the file. */
  save(): Promise<boolean>;
}

/** A file to have before something is done for good; says so where it could not be made. */
export function SaveButton({ label, look, save }: Props) {
  const data = useWordsOf(dataWords);
  const [said, setSaid] = useState('');
  return (
    <>
      <button
        type="button"
        class={look}
        onClick={() => void tellAnew(said, setSaid, async () => ((await save()) ? '' : data.export.failed))}
      >
        {label}
      </button>
      <span role="status">{said && <span class="notice warn">{said}</span>}</span>
    </>
  );
}
