import { useLayoutEffect, useRef } from 'preact/hooks';
import { notingWords } from '@/utils/locale/areas/noting';
import type { Clash } from '@/utils/notes/edit';
import type { Note } from '@/utils/notes/note';
import { useShown } from '../cover/shown';
import { useWords, useWordsOf } from '../words';

interface Props {
  readonly clash: Clash;
  onMine(): void;
  onTheirs(): void;
  onBoth(theirs: Note): void;
}

/** Another window got in between: what it did, and whose words to keep. */
export function ClashOffer({ clash, onMine, onTheirs, onBoth }: Props) {
  const words = useWords();
  const noting = useWordsOf(notingWords);
  const root = useRef<HTMLDivElement>(null);
  const shown = useShown();
  useLayoutEffect(() => root.current?.scrollIntoView({ block: 'nearest' }), []);
  const theirs = clash.kind === 'changed' ? clash.current : undefined;
  return (
    <div class="clash" role="alert" ref={root}>
      <p class="notice warn">{noting.clash[clash.kind]}</p>
      {theirs && (
        <>
          <p class="small">
            {noting.clash.theirs} · {words.noteKind[theirs.kind]}
          </p>
          <blockquote>{shown.note(theirs)}</blockquote>
          <p class="small">{noting.clash.yours}</p>
        </>
      )}
      <div class="row-buttons">
        <button type="button" class="button" onClick={onTheirs}>
          {theirs ? noting.clash.keepTheirs : noting.clash.leaveDeleted}
        </button>
        {theirs && (
          <button type="button" class="button" onClick={() => onBoth(theirs)}>
            {noting.clash.keepBoth}
          </button>
        )}
        <button type="button" class="button" onClick={onMine}>
          {noting.clash.keepMine}
        </button>
      </div>
    </div>
  );
}
