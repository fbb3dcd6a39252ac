import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { draftKind } from '@/utils/notes/draft';
import { useOverlay } from '../panel/overlay';
import { searchMarks } from '../panel/search-key';
import { useServices } from '../panel/services';
import { focusAtEnd } from '../ui/focus';
import { isPlainEnter } from '../ui/keys';
import { useWords } from '../words';
import { KindRow } from './KindRow';

/** Grows with its text up to this, then scrolls; px. */
const tallest = 160;

/** Puts the user at the end of what stands in the composer. */
export function focusComposer(): void {
  const field = document.querySelector<HTMLTextAreaElement>('.composer textarea');
  if (field) focusAtEnd(field);
}

/** Where notes are typed. Every keystroke is on disk; Enter makes it a note. */
export function Composer() {
  const words = useWords();
  const { session } = useServices();
  const draft = useStore(session.$draft);
  const keeping = useStore(session.$keeping);
  const open = useOverlay();
  const field = useRef<HTMLTextAreaElement>(null);
  const composing = useRef(false);
  const text = draft?.text ?? '';

  useEffect(() => {
    if (field.current) focusAtEnd(field.current);
  }, []);

  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    // Never touch the value while an input method composes: it would drop what is being composed.
    if (!composing.current && area.value !== text) area.value = text;
    area.style.height = 'auto';
    area.style.height = `${Math.min(tallest, area.scrollHeight + 2)}px`;
  }, [text]);

  if (!draft) return null;
  return (
    <div class="composer">
      <KindRow
        chosen={draftKind(draft)}
        onChoose={(kind) => {
          session.chooseKind(kind);
          field.current?.focus();
        }}
      />
      <textarea
        ref={field}
        rows={1}
        aria-label={words.composer.label}
        aria-describedby="composer-hint"
        placeholder={words.composer.placeholder}
        autocomplete="off"
        // Browsers' "enhanced" spell checks send what is typed to a server.
        spellcheck={false}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          session.write(event.currentTarget.value);
        }}
        onInput={(event) => {
          const { value } = event.currentTarget;
          if (searchMarks.includes(value) && text === '') {
            event.currentTarget.value = '';
            open({ kind: 'search' });
          } else session.write(value);
        }}
        onKeyDown={(event) => {
          if (!isPlainEnter(event)) return;
          event.preventDefault();
          void session.addNote();
        }}
      />
      <div class="small hints">
        <span id="composer-hint">{words.composer.hint}</span>
        <span>
          {words.composer.keep} · <span class={keeping}>{words.composer[keeping]}</span>
        </span>
      </div>
    </div>
  );
}
