import { useLayoutEffect, useRef } from 'preact/hooks';
import type { NoteKind } from '@/utils/notes/note';
import { splitPrefix } from '@/utils/notes/prefix';
import { KindRow } from './KindRow';

interface Props {
  readonly kind: NoteKind;
  /** With nothing: it stays as it is. */
  onChoose(kind?: NoteKind): void;
}

/** Asks for another kind of a note: by press, or by the character that chooses it. */
export function KindChoice({ kind, onChoose }: Props) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    root.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    root.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons within
    <div
      ref={root}
      onKeyDown={(event) => {
        const chosen = splitPrefix(event.key).kind;
        if (!chosen && event.key !== 'Escape') return;
        event.stopPropagation();
        event.preventDefault();
        onChoose(chosen);
      }}
    >
      <KindRow chosen={kind} onChoose={onChoose} />
    </div>
  );
}
