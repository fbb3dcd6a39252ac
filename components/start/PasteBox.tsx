import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words';

interface Props {
  onText(text: string): void;
  onClose(): void;
}

/** Where an invitation is pasted: read at once; what is typed, with Ctrl+Enter or the button. */
export function PasteBox({ onText, onClose }: Props) {
  const words = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const read = () => onText(box.current?.value ?? '');
  return (
    <div class="paste-box">
      <label>
        {words.byHand.pasteHere}
        <textarea
          ref={box}
          rows={4}
          autocomplete="off"
          spellcheck={false}
          onPaste={(event) => {
            const text = event.clipboardData?.getData('text/plain');
            // The pasted text replaces what is selected; read what then stands there.
            if (text) queueMicrotask(() => setTimeout(read));
          }}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              read();
            } else if (event.key === 'Escape') {
              // One step back, and not further.
              event.preventDefault();
              onClose();
            }
          }}
        />
      </label>
      <div class="buttons">
        <button type="button" class="button" onClick={read}>
          {words.byHand.read}
        </button>
        <button type="button" onClick={onClose}>
          {words.byHand.close}
        </button>
      </div>
    </div>
  );
}
