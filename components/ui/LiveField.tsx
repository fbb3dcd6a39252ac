import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isComposed, isPlainEnter } from './keys';

interface Props {
  /** What is kept; shows here too when it changes elsewhere. */
  readonly value: string;
  readonly label: string;
  readonly placeholder?: string;
  /** It is written in dots, and stands nowhere else in the page. */
  readonly veiled?: boolean;
  /** At every keystroke; `before` is what stood there until now. */
  onWrite(text: string, before: string): void;
  onEnter?(): void;
  /** Backspace where nothing stands any more. */
  onBackspaceEmpty?(): void;
  onLeave?(): void;
  /** What stands over the field. */
  readonly children?: ComponentChildren;
}

/** A field of as many lines as its text that tells every keystroke, and that input methods can work in. */
export function LiveField({
  value,
  label,
  placeholder,
  veiled,
  onWrite,
  onEnter,
  onBackspaceEmpty,
  onLeave,
  children,
}: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const composing = useRef(false);
  const shown = useRef(value);

  useLayoutEffect(() => {
    const area = field.current;
    if (!area || composing.current) return;
    // Never while an input method composes: it would drop what is being composed.
    if (area.value !== value) area.value = value;
    shown.current = value;
  }, [value]);

  const write = (area: HTMLTextAreaElement) => {
    const before = shown.current;
    if (area.value === before) return;
    shown.current = area.value;
    onWrite(area.value, before);
  };

  return (
    <span class="live-field" data-text={(veiled ? value.replace(/[^\n]/g, '•') : value) || placeholder}>
      <textarea
        ref={field}
        rows={1}
        class={veiled ? 'veiled' : ''}
        aria-label={label}
        placeholder={placeholder}
        autocomplete="off"
        // Browsers' "enhanced" spell checks send what is typed to a server.
        spellcheck={false}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          write(event.currentTarget);
        }}
        onInput={(event) => write(event.currentTarget)}
        onKeyDown={(event) => {
          if (isPlainEnter(event) && onEnter) {
            event.preventDefault();
            onEnter();
          } else if (event.key === 'Backspace' && !isComposed(event) && event.currentTarget.value === '') {
            event.preventDefault();
            onBackspaceEmpty?.();
          }
        }}
        onBlur={() => onLeave?.()}
      />
      {children}
    </span>
  );
}
