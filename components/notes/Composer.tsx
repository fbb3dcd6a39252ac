import { useStore } from '@nanostores/preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { draftKind } from '@/utils/notes/draft';
import { useShown } from '../cover/shown';
import { NotLoaded } from '../panel/NotLoaded';
import { useOverlay } from '../panel/overlay';
import { searchMarks } from '../panel/search-key';
import { useServices } from '../panel/services';
import { focusAtEnd } from '../ui/focus';
import { grow } from '../ui/grow';
import { isPlainEnter } from '../ui/keys';
import { later } from '../ui/later';
import { Worded } from '../wording/worded';
import { useWords } from '../words';
import { KindRow } from './KindRow';

const MakeNotes = later(() => import('./MakeNotes').then((it) => it.MakeNotes), NotLoaded);
const SbiEntry = later(() => import('../sbi/SbiEntry').then((it) => it.SbiEntry), NotLoaded);
const manyLines = /\S\s*[\n\r]\s*\S/;

/** Where notes are typed. Every keystroke is on disk; Enter makes it a note. */
export function Composer() {
  const words = useWords();
  const { session } = useServices();
  const draft = useStore(session.$draft);
  const keeping = useStore(session.$keeping);
  const open = useOverlay();
  const field = useRef<HTMLTextAreaElement>(null);
  const composing = useRef(false);
  /** What the field held when it was last looked at: another window's text may not be in it yet. */
  const held = useRef('');
  const [pasted, setPasted] = useState(false);
  /** What is told aloud: the field that empties is not heard. Gone with the next key, so that the same is told again. */
  const [said, setSaid] = useState('');
  const text = draft?.text ?? '';
  const shown = useShown();
  /** What is typed cannot be replaced under the cursor: it is written in dots where it holds what is covered. */
  const veiled = draft && shown.note({ kind: draftKind(draft), text }) !== text;

  const show = (wanted: string) => {
    const area = field.current;
    // Never touch the value while an input method composes: it would drop what is being composed.
    if (!area || composing.current || area.value === wanted) return;
    const goesOn = area.value !== '' && wanted.startsWith(area.value);
    const cursor = goesOn ? area.selectionStart : wanted.length;
    area.value = wanted;
    held.current = wanted;
    if (document.activeElement === area) area.setSelectionRange(cursor, cursor);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: it shows the text, whenever that changes
  useLayoutEffect(() => {
    show(text);
    if (field.current) grow(field.current);
    if (!text) setPasted(false);
  }, [text]);
  // With the layout, not after it: what is typed as soon as it is seen belongs here.
  useLayoutEffect(() => {
    if (field.current) focusAtEnd(field.current);
  }, []);

  const write = (value: string) => {
    const before = held.current;
    held.current = value;
    session.write(value, before);
  };

  const add = async () => {
    const kind = draft && draftKind(draft);
    if (kind && (await session.addNote())) setSaid(words.composer.noted(words.noteKind[kind]));
  };

  if (!draft) return null;
  const offered = pasted && manyLines.test(text);
  return (
    <div class="composer">
      <KindRow
        chosen={draftKind(draft)}
        onChoose={(kind) => {
          session.chooseKind(kind);
          field.current?.focus();
        }}
      />
      {offered && <MakeNotes draft={draft} />}
      <div class="worded">
        <textarea
          ref={field}
          rows={1}
          class={veiled ? 'veiled' : ''}
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
            write(event.currentTarget.value);
            show(session.$draft.get()?.text ?? '');
          }}
          onPaste={({ clipboardData }) => {
            if (manyLines.test(clipboardData?.getData('text/plain') ?? '')) setPasted(true);
          }}
          onInput={(event) => {
            const { value } = event.currentTarget;
            setSaid('');
            if (searchMarks.includes(value) && text === '') {
              event.currentTarget.value = '';
              open({ kind: 'search' });
            } else write(value);
          }}
          onKeyDown={(event) => {
            if (!isPlainEnter(event)) return;
            event.preventDefault();
            if (!event.altKey || !offered) void add();
          }}
        />
        <Worded text={text} kind={draftKind(draft)} veiled={Boolean(veiled)} />
      </div>
      <p class="hidden" role="status">
        {said}
      </p>
      <div class="small hints">
        <span id="composer-hint">{words.composer.hint}</span>
        <SbiEntry draft={draft} />
        <span>
          {words.composer.keep} · <span class={keeping}>{words.composer[keeping]}</span>
        </span>
      </div>
    </div>
  );
}
