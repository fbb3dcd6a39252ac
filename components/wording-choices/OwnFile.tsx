import { useId, useState } from 'preact/hooks';
import { csvOf } from '@/utils/archive/csv';
import { ownWordsWords } from '@/utils/locale/areas/own-words';
import { wordingWords } from '@/utils/locale/areas/wording';
import { largestCsv, type NotACsv, type OwnCsv, ownTable, readOwnCsv } from '@/utils/wording/own-csv';
import type { OwnWord } from '@/utils/wording/own-word';
import { FileButton } from '../ui/FileButton';
import { useWordsOf } from '../words';
import { FilePreview } from './FilePreview';

interface Props {
  readonly list: readonly OwnWord[];
  change(list: readonly OwnWord[], said: string): void;
  say(text: string): void;
  saveFile(text: string, name: string, type: string): void;
}

/** The list as a file, out and in; what comes in is looked at first. */
export function OwnFile({ list, change, say, saveFile }: Props) {
  const ownWords = useWordsOf(ownWordsWords);
  const wording = useWordsOf(wordingWords);
  const [preview, setPreview] = useState<OwnCsv>();
  const [refused, setRefused] = useState<NotACsv | 'failed'>();
  const label = useId();

  const look = async (file: File) => {
    setPreview(undefined);
    setRefused(undefined);
    if (file.size > largestCsv) return setRefused('too-large');
    try {
      const reading = readOwnCsv(new Uint8Array(await file.arrayBuffer()));
      if (reading.ok) setPreview(reading);
      else setRefused(reading.reason);
    } catch {
      setRefused('failed'); // it went, or may not be read
    }
  };
  const save = () => {
    const { phrase, reason, rewording, severity } = ownWords.list;
    const table = ownTable(list, {
      heads: [phrase, reason, rewording, severity],
      severity: (it) => wording.severity[it],
    });
    saveFile(csvOf(table), 'fairside-words.csv', 'text/csv;charset=utf-8');
    say(ownWords.file.saved(list.length));
  };
  const close = () => {
    setPreview(undefined);
    document.getElementById(label)?.focus();
  };

  return (
    <>
      <FileButton
        id={label}
        name="own-words"
        label={ownWords.file.choose}
        accept=".csv,.tsv,.txt,text/csv"
        onFile={(file) => void look(file)}
      />
      {list.length > 0 && (
        <button type="button" class="button" name="save-words" onClick={save}>
          {ownWords.file.save}
        </button>
      )}
      <p class="small whole">{ownWords.file.hint}</p>
      <div role="status" class="whole">
        {refused && <p class="notice warn">{ownWords.refused[refused]}</p>}
      </div>
      {preview && (
        <FilePreview
          csv={preview}
          list={list}
          onTake={({ words, fresh, changed }) => {
            change(words, ownWords.file.taken(fresh + changed));
            close();
          }}
          onCancel={close}
        />
      )}
    </>
  );
}
