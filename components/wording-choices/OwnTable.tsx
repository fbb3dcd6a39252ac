import { useMemo, useState } from 'preact/hooks';
import { ownWordsWords } from '@/utils/locale/areas/own-words';
import type { OwnWord } from '@/utils/wording/own-word';
import { useWordsOf } from '../words';
import { OwnRow } from './OwnRow';
import { OwnWordForm } from './OwnWordForm';

interface Props {
  readonly list: readonly OwnWord[];
  /** Absent where they are not the manager's to change. */
  readonly edit?: {
    isThere(phrase: string, other?: OwnWord): boolean;
    onChange(word: OwnWord, to: OwnWord): void;
    onRemove(word: OwnWord): void;
  };
}

/** Rows shown at once. */
const page = 50;
/** A shorter list is seen whole. */
const worthFinding = 10;

/** Own words, or the company's, with what is said of each. */
export function OwnTable({ list, edit }: Props) {
  const ownWords = useWordsOf(ownWordsWords);
  const [wanted, setWanted] = useState('');
  const [most, setMost] = useState(page);
  const [editing, setEditing] = useState<OwnWord>();
  const found = useMemo(() => {
    const text = wanted.trim().toLowerCase();
    return list.filter(({ phrase, reason = '', rewording = '' }) =>
      `${phrase}\n${reason}\n${rewording}`.toLowerCase().includes(text),
    );
  }, [list, wanted]);
  return (
    <>
      {list.length > worthFinding && (
        <label class="find">
          {ownWords.list.find}
          <input
            type="search"
            spellcheck={false}
            value={wanted}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
          <span class="small" role="status">
            {wanted.trim() && ownWords.list.found(found.length)}
          </span>
        </label>
      )}
      <table>
        <caption class="small">{ownWords.list.count(list.length)}</caption>
        <thead>
          <tr>
            {(['phrase', 'reason', 'rewording', 'severity'] as const).map((column) => (
              <th key={column} scope="col">
                {ownWords.list[column]}
              </th>
            ))}
            {edit && (
              <th scope="col" class="tools">
                <span class="hidden">{ownWords.list.tools}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {found.slice(0, most).map((word) =>
            edit && word === editing ? (
              <tr key={word.phrase}>
                <td colSpan={5}>
                  <OwnWordForm
                    word={word}
                    isThere={edit.isThere}
                    onSave={(to) => {
                      setEditing(undefined);
                      edit.onChange(word, to);
                    }}
                    onCancel={() => setEditing(undefined)}
                  />
                </td>
              </tr>
            ) : (
              <OwnRow
                key={word.phrase}
                word={word}
                {...(edit && { onEdit: () => setEditing(word), onRemove: () => edit.onRemove(word) })}
              />
            ),
          )}
        </tbody>
      </table>
      {found.length > most && (
        <button type="button" class="link" onClick={() => setMost(most + page)}>
          {ownWords.list.more(Math.min(page, found.length - most))}
        </button>
      )}
    </>
  );
}
