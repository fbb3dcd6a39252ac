import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { NoteKind } from '@/utils/notes/note';
import { useShown } from '../cover/shown';
import { focusAtEnd } from '../ui/focus';
import { LiveField } from '../ui/LiveField';
import { Worded } from '../wording/worded';

interface Props {
  readonly value: string;
  readonly label: string;
  readonly placeholder?: string;
  /** Of the note behind it; absent: its words are not checked, as a heading's are not. */
  readonly checked?: { readonly kind: NoteKind | undefined };
  onWrite(text: string, before: string): void;
  /** Enter or Escape: what was written is kept either way. */
  onDone(): void;
  /** It goes, however that came. */
  readonly onGone?: () => void;
}

/** Writes in a line, in place. Every keystroke is on its way to the disk. */
export function LineEditor({ value, label, placeholder, checked, onWrite, onDone, onGone }: Props) {
  const root = useRef<HTMLFormElement>(null);
  const { text } = useShown();
  const veiled = text(value) !== value;
  const gone = useRef(onGone);
  gone.current = onGone;
  useLayoutEffect(() => {
    const field = root.current?.querySelector('textarea');
    if (field) focusAtEnd(field);
  }, []);
  useEffect(() => () => gone.current?.(), []);
  return (
    <form
      ref={root}
      class="line-editor"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.stopPropagation();
        onDone();
      }}
    >
      <LiveField
        value={value}
        label={label}
        {...(placeholder && { placeholder })}
        veiled={veiled}
        onWrite={onWrite}
        onEnter={onDone}
      >
        {checked && <Worded text={value} kind={checked.kind} veiled={veiled} />}
      </LiveField>
    </form>
  );
}
