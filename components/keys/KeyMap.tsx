import { keyWords } from '@/utils/locale/areas/key';
import type { CommandKey } from '@/utils/messages/command-keys';
import { noteKinds } from '@/utils/notes/note';
import { prefixes } from '@/utils/notes/prefix';
import { Sheet } from '../ui/Sheet';
import { useWords, useWordsOf } from '../words';
import { BrowserKeys } from './BrowserKeys';
import { type ChordName, chords, written } from './chords';
import { KeyRow } from './KeyRow';
import { type Area, areasOf, keyTable, type Window } from './table';

interface Props {
  readonly window: Window;
  commandKeys(): Promise<readonly CommandKey[]>;
  onClose(): void;
}

/** "Alt+1" … "Alt+6" of many; else each. */
function labels(names: readonly ChordName[]): string[] {
  return names.flatMap((name) => {
    const all = chords[name];
    const [first, last] = [all[0], all.at(-1)];
    if (!first || !last) return [];
    // Half and full width of one key is one key; a row of digits is a range.
    return all.length < 3 ? [written(first)] : [`${written(first)} … ${written(last)}`];
  });
}

function AreaKeys({ area }: { area: Area }) {
  const key = useWordsOf(keyWords);
  const says: Readonly<Record<string, string>> = key[area];
  return (
    <section aria-labelledby={`keys-${area}`}>
      <h3 id={`keys-${area}`} class="heading">
        {key.area[area]}
      </h3>
      <ul class="keys">
        {Object.entries<readonly ChordName[]>(keyTable[area]).map(([row, names]) => (
          <KeyRow key={row} row={`${area}.${row}`} keys={labels(names)} says={says[row] ?? ''} />
        ))}
      </ul>
    </section>
  );
}

/** Every key of a window, those that begin a note, and those that the browser listens for. */
export function KeyMap({ window, commandKeys, onClose }: Props) {
  const words = useWords();
  const key = useWordsOf(keyWords);
  return (
    <Sheet title={key.title} back={words.panel.back} onlyRead onClose={onClose}>
      {/Mac/.test(navigator.platform) && <p class="small">{key.mac}</p>}
      {areasOf[window].map((area) => (
        <AreaKeys key={area} area={area} />
      ))}
      {window === 'panel' && (
        <section aria-labelledby="keys-kinds">
          <h3 id="keys-kinds" class="heading">
            {key.kinds}
          </h3>
          <ul class="keys">
            {noteKinds.map((kind) => (
              <KeyRow key={kind} keys={[[...prefixes[kind]][0] ?? '']} says={words.noteKindMeaning[kind]} />
            ))}
          </ul>
        </section>
      )}
      <BrowserKeys commandKeys={commandKeys} />
    </Sheet>
  );
}
