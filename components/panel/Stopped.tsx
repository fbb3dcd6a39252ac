import type { ComponentChildren } from 'preact';
import type { Words } from '@/utils/locale/words';
import { useWords } from '../words';

interface Props {
  readonly why: keyof Pick<
    Words['trouble'],
    'denied' | 'newer' | 'busy' | 'failed' | 'closed' | 'lost' | 'uninvited'
  >;
  /** Absent where the browser cannot open its side panel from here. */
  openSidePanel?(): void;
  /** Absent where nothing was typed that is not on disk. */
  copyTyped?(): void;
  /** What else can be done. */
  readonly children?: ComponentChildren;
}

/** Where the panel cannot work: what happened, what is safe, what to do. */
export function Stopped({ why, openSidePanel, copyTyped, children }: Props) {
  const words = useWords();
  return (
    <main class="stopped">
      <h1>{words.product}</h1>
      <p role="alert">{words.trouble[why]}</p>
      {why === 'denied' && openSidePanel && (
        <button type="button" class="button primary" onClick={openSidePanel}>
          {words.trouble.openSidePanel}
        </button>
      )}
      {copyTyped && (
        <button type="button" class="button primary" onClick={copyTyped}>
          {words.trouble.copyTyped}
        </button>
      )}
      {children}
    </main>
  );
}
