import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { ownWordsWords } from '@/utils/locale/areas/own-words';
import { wordingWords } from '@/utils/locale/areas/wording';
import { type Merged, type OwnCsv, withOwn } from '@/utils/wording/own-csv';
import { mostOwnWords, type OwnWord } from '@/utils/wording/own-word';
import { useWordsOf } from '../words';

interface Props {
  readonly csv: OwnCsv;
  readonly list: readonly OwnWord[];
  onTake(merged: Merged): void;
  onCancel(): void;
}

/** Words and bad lines that are shown; a file may have thousands. */
const mostShown = 8;
const mostBad = 20;

/** What a file would change in the list, before it does. */
export function FilePreview({ csv, list, onTake, onCancel }: Props) {
  const ownWords = useWordsOf(ownWordsWords);
  const wording = useWordsOf(wordingWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const merged = useMemo(() => withOwn(list, csv.words), [list, csv]);
  const { fresh, changed, same, leftOut } = merged;
  const said = [
    fresh > 0 && ownWords.file.fresh(fresh),
    changed > 0 && ownWords.file.changed(changed),
    same > 0 && ownWords.file.same(same),
    csv.merged > 0 && ownWords.file.merged(csv.merged),
    leftOut > 0 && ownWords.file.leftOut(leftOut, mostOwnWords),
  ].filter((it) => it !== false);
  const { bad } = csv;
  return (
    <div class="file-preview whole">
      <h4 ref={heading} tabIndex={-1}>
        {ownWords.file.preview}
      </h4>
      <ul class="counts">
        {said.map((it) => (
          <li key={it}>{it}</li>
        ))}
      </ul>
      <ul class="sample">
        {csv.words.slice(0, mostShown).map(({ phrase, reason, rewording, severity }) => (
          <li key={phrase}>
            <b>{phrase}</b>{' '}
            <span class="small">
              {[wording.severity[severity], reason, rewording].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
        {csv.words.length > mostShown && <li aria-hidden="true">…</li>}
      </ul>
      {bad.length > 0 && (
        <div class="notice warn">
          <p>{ownWords.file.bad(bad.length)}</p>
          <ul>
            {bad.slice(0, mostBad).map(({ line, why }) => (
              <li key={line}>{ownWords.file.line(line, ownWords.badLine[why])}</li>
            ))}
            {bad.length > mostBad && <li>{ownWords.file.moreBad(bad.length - mostBad)}</li>}
          </ul>
        </div>
      )}
      {fresh + changed === 0 && <p>{ownWords.file.nothing}</p>}
      <div class="actions">
        {fresh + changed > 0 && (
          <button type="button" class="button primary" name="take-words" onClick={() => onTake(merged)}>
            {ownWords.file.take(fresh + changed)}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {ownWords.file.cancel}
        </button>
      </div>
    </div>
  );
}
