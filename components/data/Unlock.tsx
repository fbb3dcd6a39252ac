import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dataWords } from '@/utils/locale/areas/data';
import { useWordsOf } from '../words';

interface Props {
  /** The last passphrase did not open it. */
  readonly wrong: boolean;
  onOpen(passphrase: string): void;
}

/** Asks for the passphrase of a backup. */
export function Unlock({ wrong, onOpen }: Props) {
  const data = useWordsOf(dataWords);
  const [passphrase, setPassphrase] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="unlock"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase) onOpen(passphrase);
      }}
    >
      <p role="alert">{wrong ? data.import.refused.passphrase : data.import.locked}</p>
      {wrong && <p>{data.import.unchanged}</p>}
      <div class="row-of-buttons">
        <input
          ref={field}
          type="password"
          name="unlock"
          autocomplete="off"
          aria-label={data.backup.passphrase}
          value={passphrase}
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
        <button type="submit" class="button primary">
          {data.import.open}
        </button>
      </div>
    </form>
  );
}
