import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Evidence } from '@/utils/evidence/evidence';
import { evidenceWords } from '@/utils/locale/areas/evidence';
import type { PersonRecord } from '@/utils/people/person-record';
import type { EvidenceChange } from '@/utils/session/evidence-writer';
import { useShown } from '../cover/shown';
import { focusAtEnd } from '../ui/focus';
import { IconButton } from '../ui/IconButton';
import { useWords, useWordsOf } from '../words';
import { EvidenceFacts } from './EvidenceFacts';
import { EvidenceFields } from './EvidenceFields';
import { useEvidence } from './services';

interface Props {
  readonly piece: Evidence;
  readonly people: readonly PersonRecord[];
  /** What can be done with it besides. */
  readonly children?: ComponentChildren;
  onKey?(event: KeyboardEvent): void;
}

/** One piece of evidence, edited in place; every keystroke of it is kept. */
export function EvidenceRow({ piece, people, children, onKey }: Props) {
  const words = useWords();
  const evidence = useWordsOf(evidenceWords);
  const { live } = useEvidence();
  const [editing, setEditing] = useState(false);
  const quoteId = useId();
  const item = useRef<HTMLLIElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { text } = useShown();
  const quote = text(piece.quote);
  const remark = text(piece.remark ?? '');
  /** What is covered is not opened for editing: that would show it. */
  const covered = quote !== piece.quote || remark !== (piece.remark ?? '');

  useLayoutEffect(() => {
    if (editing && field.current) focusAtEnd(field.current);
  }, [editing]);

  const change = (changed: EvidenceChange) => {
    // To whom it belongs takes it away from here: said, and to be taken back.
    if (changed.personId !== undefined) void live.assign(piece, changed.personId);
    else live.write(piece, changed);
  };
  const finish = () => {
    setEditing(false);
    requestAnimationFrame(() => item.current?.querySelector<HTMLButtonElement>('.edit')?.focus());
  };
  if (editing) {
    return (
      <li
        class="evidence"
        ref={item}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.isComposing) return;
          event.stopPropagation();
          finish();
        }}
      >
        <EvidenceFields piece={piece} people={people} first={field} onChange={change} onDone={finish} />
        <div class="add-end">
          <button type="button" class="button primary" onClick={finish}>
            {evidence.row.done}
          </button>
        </div>
      </li>
    );
  }
  return (
    <li class="evidence" ref={item} {...(onKey && { onKeyDown: onKey })}>
      <blockquote id={quoteId} dir="auto">
        {quote}
      </blockquote>
      {piece.remark && (
        <p class="remark" dir="auto">
          {remark}
        </p>
      )}
      <EvidenceFacts piece={piece} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has a look of its own */}
      <span class="buttons" role="group" aria-labelledby={quoteId}>
        {!covered && (
          <IconButton icon="edit" class="edit" label={words.edit} onPress={() => setEditing(true)} />
        )}
        <IconButton icon="remove" label={words.remove} onPress={() => void live.remove(piece)} />
      </span>
      {children}
    </li>
  );
}
