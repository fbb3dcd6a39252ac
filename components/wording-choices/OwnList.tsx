import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ownWordsWords } from '@/utils/locale/areas/own-words';
import { phraseKey } from '@/utils/wording/own';
import { mostOwnWords, type OwnWord } from '@/utils/wording/own-word';
import { useWords, useWordsOf } from '../words';
import { OwnFile } from './OwnFile';
import { OwnTable } from './OwnTable';
import { OwnWordForm } from './OwnWordForm';
import { useUndo } from './useUndo';

interface Props {
  readonly list: readonly OwnWord[];
  keep(list: readonly OwnWord[]): void;
  saveFile(text: string, name: string, type: string): void;
}

/** The manager's own words: written one by one, or brought in as a file. */
export function OwnList({ list, keep, saveFile }: Props) {
  const words = useWords();
  const ownWords = useWordsOf(ownWordsWords);
  const [adding, setAdding] = useState(false);
  const { said, say, change, undo } = useUndo(list, keep);
  const add = useRef<HTMLButtonElement>(null);
  const back = useRef<HTMLButtonElement>(null);

  // What was pressed to delete a word goes with it, once the list is without it.
  const done = undo && said;
  useLayoutEffect(() => {
    if (done && document.activeElement === document.body) back.current?.focus();
  }, [done]);

  const isThere = (phrase: string, other?: OwnWord) =>
    list.some((it) => it !== other && phraseKey(it.phrase) === phraseKey(phrase));
  const close = () => {
    setAdding(false);
    add.current?.focus();
  };
  const isFull = list.length >= mostOwnWords;

  return (
    <div class="own-words">
      <h3>{ownWords.list.heading}</h3>
      <p class="small">{ownWords.list.what}</p>
      <div class="actions">
        <button
          ref={add}
          type="button"
          class="button primary"
          name="add-word"
          aria-expanded={adding}
          disabled={isFull}
          onClick={() => setAdding(!adding)}
        >
          {ownWords.list.add}
        </button>
        <OwnFile list={list} change={change} say={say} saveFile={saveFile} />
      </div>
      {isFull && <p class="small">{ownWords.list.full(mostOwnWords)}</p>}
      <div role="status">
        {said && (
          <p class="notice row">
            <span>{said.text}</span>
            {undo && (
              <button
                ref={back}
                type="button"
                class="link"
                onClick={() => {
                  undo();
                  say(ownWords.file.undone);
                  add.current?.focus();
                }}
              >
                {words.undo}
              </button>
            )}
          </p>
        )}
      </div>
      {adding && (
        <OwnWordForm
          isThere={isThere}
          onSave={(word) => {
            keep([word, ...list]);
            say(ownWords.list.saved(word.phrase));
            close();
          }}
          onCancel={close}
        />
      )}
      {list.length === 0 && !adding && <p class="small">{ownWords.list.none}</p>}
      {list.length > 0 && (
        <OwnTable
          list={list}
          edit={{
            isThere,
            onChange(word, to) {
              keep(list.map((it) => (it === word ? to : it)));
              say(ownWords.list.saved(to.phrase));
            },
            onRemove: (word) =>
              change(
                list.filter((it) => it !== word),
                ownWords.list.removed(word.phrase),
              ),
          }}
        />
      )}
    </div>
  );
}
