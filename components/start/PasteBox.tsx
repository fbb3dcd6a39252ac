import { useLayoutEffect, useRef } from 'preact/hooks';
import { givenWords } from '@/utils/locale/areas/given';
import { useShown } from '../cover/shown';
import { isPressed } from '../keys/chords';
import { useWordsOf } from '../words';

interface Props {
  onText(text: string): void;
  onClose(): void;
}

/** Where an invitation is pasted: read at once; what is typed, with Ctrl+Enter or the button. */
export function PasteBox({ onText, onClose }: Props) {
  const given = useWordsOf(givenWords);
  const { covered } = useShown();
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  const read = () => onText(box.current?.value ?? '');
  return (
    <div class="paste-box">
      <label>
        {given.byHand.pasteHere}
        <textarea
          ref={box}
          rows={4}
          class={covered ? 'veiled' : ''}
          autocomplete="off"
          spellcheck={false}
          onPaste={(event) => {
            const text = event.clipboardData?.getData('text/plain');
            // The pasted text replaces what is selected; read what then stands there.
            if (text) queueMicrotask(() => setTimeout(read));
          }}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (isPressed(event, 'read')) {
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
          {given.byHand.read}
        </button>
        <button type="button" onClick={onClose}>
          {given.byHand.close}
        </button>
      </div>
    </div>
  );
}
