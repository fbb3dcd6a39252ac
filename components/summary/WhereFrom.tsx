import { useStore } from '@nanostores/preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { outgoingWords } from '@/utils/locale/areas/outgoing';
import { wholeDay } from '@/utils/locale/format';
import type { Note } from '@/utils/notes/note';
import { prefixes } from '@/utils/notes/prefix';
import type { Line } from '@/utils/summary/compose';
import { useShown } from '../cover/shown';
import { useServices } from '../panel/services';
import { useLanguage, useWords, useWordsOf } from '../words';
import { goToNote } from './go-to-note';

interface Props {
  readonly line: Line;
  /** Notes of earlier talks that the summary uses. */
  readonly earlier: readonly Note[];
  onClose(): void;
}

/** The notes that a line came from, with the way to each. */
export function WhereFrom({ line, earlier, onClose }: Props) {
  const words = useWords();
  const outgoing = useWordsOf(outgoingWords);
  const language = useLanguage();
  const { session, facts } = useServices();
  const notes = useStore(session.$notes);
  const kept = useStore(facts.$evidence) ?? [];
  const shown = useShown();
  const close = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => close.current?.focus(), []);
  const found = line.noteIds.flatMap((id) => notes.find((it) => it.id === id) ?? []);
  const before = line.noteIds.flatMap((id) => earlier.find((it) => it.id === id) ?? []);
  const linked = new Set(found.flatMap(({ basis = [] }) => basis));
  const evidence = kept.filter(({ id }) => linked.has(id));
  return (
    <div class="where-from">
      <p class="small">
        {found.length + before.length > 0 ? outgoing.line.fromTitle : outgoing.line.fromElsewhere}
        <button type="button" class="link small" ref={close} onClick={onClose}>
          {outgoing.line.close}
        </button>
      </p>
      <ul>
        {[...found, ...before].map((note) => (
          <li key={note.id}>
            <span class="sign" title={words.noteKind[note.kind]} aria-hidden="true">
              {[...prefixes[note.kind]][0]}
            </span>
            <span>
              {shown.note(note)}
              <small class="small">
                {words.stage[note.stage]} · {wholeDay(note.at, language)}
              </small>
            </span>
            {found.includes(note) && (
              <button type="button" class="link small" onClick={() => void goToNote(session, note)}>
                {outgoing.line.goTo}
              </button>
            )}
          </li>
        ))}
        {evidence.map(({ id, quote, title, on }) => (
          <li key={id}>
            <span class="sign" aria-hidden="true">
              {[...prefixes.fact][0]}
            </span>
            <span>
              {shown.text(quote)}
              <small class="small">{shown.text([on, title].filter(Boolean).join(' · '))}</small>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
