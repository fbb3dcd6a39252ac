import { useCallback, useId, useRef, useState } from 'preact/hooks';
import { type Choices, writesFor } from '@/utils/archive/comparison';
import { dataWords } from '@/utils/locale/areas/data';
import type { FileReading, NotRead, Preview } from '@/utils/session/importing';
import { useDrop } from '../start/useDrop';
import { FileButton } from '../ui/FileButton';
import { useWords, useWordsOf } from '../words';
import { ImportPreview } from './ImportPreview';
import { Section } from './Section';
import { useData } from './services';
import { Unlock } from './Unlock';

type At =
  | { readonly step: 'choose' }
  | { readonly step: 'reading' }
  | { readonly step: 'locked'; readonly file: File; readonly wrong: boolean }
  | { readonly step: 'refused'; readonly reason: NotRead }
  | { readonly step: 'preview'; readonly preview: Preview }
  | { readonly step: 'done'; readonly count: number }
  | { readonly step: 'said'; readonly what: 'undone' | 'changed' | 'undoChanged' | 'failed' };

/** Brings a file in: choose, look at what it would change, take it; and take it back. */
export function Import() {
  const words = useWords();
  const data = useWordsOf(dataWords);
  const { archive, importing } = useData();
  const [at, setAt] = useState<At>({ step: 'choose' });
  const label = useId();
  /** Which look into a file is the latest: a slow one must not take its place. */
  const latest = useRef(0);

  const look = useCallback(
    async (file: File, passphrase?: string) => {
      latest.current += 1;
      const mine = latest.current;
      setAt({ step: 'reading' });
      // Unlocking keeps this page busy: what it does is on the screen first.
      await new Promise((painted) => setTimeout(painted, 50));
      const reading: FileReading = await importing.read(file, passphrase);
      if (mine !== latest.current) return;
      if (reading.ok) setAt({ step: 'preview', preview: reading.preview });
      else if (reading.reason === 'passphrase') setAt({ step: 'locked', file, wrong: true });
      else if (reading.reason === 'encrypted' && passphrase === undefined)
        setAt({ step: 'locked', file, wrong: false });
      else setAt({ step: 'refused', reason: reading.reason });
    },
    [importing],
  );
  const over = useDrop(useCallback((what) => void (what instanceof File && look(what)), [look]));

  async function take(preview: Preview, choices: Choices): Promise<void> {
    setAt({ step: 'reading' });
    const outcome = await importing.take(preview, choices);
    const count = writesFor(preview.comparison, choices).length;
    setAt(outcome === 'done' ? { step: 'done', count } : { step: 'said', what: outcome });
    await archive.readAgain();
  }

  async function undo(): Promise<void> {
    const outcome = await importing.takeBack();
    const what = outcome === 'done' ? 'undone' : outcome === 'changed' ? 'undoChanged' : 'failed';
    setAt({ step: 'said', what });
    await archive.readAgain();
  }

  return (
    <Section title={data.import.title}>
      <p class="small">{over ? data.import.drop : data.import.what}</p>
      <div class="row-of-buttons">
        <FileButton
          id={label}
          name="archive"
          label={data.import.choose}
          accept=".age,.json,application/json"
          onFile={(file) => void look(file)}
        />
      </div>
      <div role="status">
        {at.step === 'reading' && <p>{data.import.reading}</p>}
        {at.step === 'refused' && (
          <div class="notice warn">
            <p>{data.import.refused[at.reason]}</p>
            <p>{data.import.unchanged}</p>
          </div>
        )}
        {at.step === 'said' && <p class="notice">{data.import[at.what]}</p>}
        {at.step === 'done' && (
          <p class="notice row">
            <span>{data.import.done(at.count)}</span>
            <button type="button" class="link" onClick={() => void undo()}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
      {at.step === 'locked' && (
        <Unlock wrong={at.wrong} onOpen={(passphrase) => void look(at.file, passphrase)} />
      )}
      {at.step === 'preview' && (
        <ImportPreview
          preview={at.preview}
          onTake={(choices) => void take(at.preview, choices)}
          onCancel={() => {
            setAt({ step: 'choose' });
            document.getElementById(label)?.focus();
          }}
        />
      )}
    </Section>
  );
}
