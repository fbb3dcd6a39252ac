import { useId, useRef, useState } from 'preact/hooks';
import { stages } from '@/utils/guide/stages';
import { isJudgement } from '@/utils/notes/basis';
import type { Note, NoteKind } from '@/utils/notes/note';
import { prefixes } from '@/utils/notes/prefix';
import { useShown } from '../cover/shown';
import { Menu, type MenuItem } from '../panel/Menu';
import { useOverlay } from '../panel/overlay';
import { useServices } from '../panel/services';
import { PointDetails } from '../points/PointDetails';
import { IconButton } from '../ui/IconButton';
import { MachineMarked } from '../wording/MachineMarked';
import { useWords } from '../words';
import { FactMark } from './FactMark';
import { KindChoice } from './KindChoice';

interface Props {
  readonly note: Note;
  /** Absent where it is not known (yet). */
  readonly borneOut?: boolean | undefined;
  /** Up or down among the others. */
  onMove(step: -1 | 1): void;
  /** It is no longer listed here; its row had the focus. */
  onGone(): void;
}

/** One note: its kind, its words, when; and what can be done with it. */
export function NoteRow({ note, borneOut, onMove, onGone }: Props) {
  const words = useWords();
  const { session } = useServices();
  const open = useOverlay();
  const [choosing, setChoosing] = useState(false);
  const textId = useId();
  const sign = useRef<HTMLButtonElement>(null);
  const judgement = isJudgement(note);
  const text = useShown().note(note);
  /** What is covered is not opened for editing: that would show it. */
  const covered = text !== note.text;

  const takeAway = async (taking: Promise<boolean>) => {
    if (await taking) onGone();
  };
  const choose = (kind?: NoteKind) => {
    setChoosing(false);
    sign.current?.focus();
    if (kind && kind !== note.kind) void session.editNote(note, { kind });
  };
  const items: MenuItem[] = [
    { label: words.notes.moveUp, onChoose: () => onMove(-1) },
    { label: words.notes.moveDown, onChoose: () => onMove(1) },
    {
      label: words.notes.moveTo,
      items: stages
        .filter((stage) => stage !== note.stage)
        .map((stage) => ({
          label: words.stage[stage],
          onChoose: () => void takeAway(session.sendNote(note, stage)),
        })),
    },
    ...(judgement
      ? [{ label: words.notes.linkFact, onChoose: () => open({ kind: 'basis', noteId: note.id }) }]
      : []),
    { label: words.remove, onChoose: () => void takeAway(session.deleteNote(note)) },
  ];

  return (
    <>
      <button
        type="button"
        ref={sign}
        class="sign"
        title={words.noteKindMeaning[note.kind]}
        aria-label={words.notes.kindOf(words.noteKind[note.kind])}
        aria-expanded={choosing}
        onClick={() => setChoosing(!choosing)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !choosing) return;
          event.stopPropagation();
          choose();
        }}
      >
        {[...prefixes[note.kind]][0]}
      </button>
      <div class="body">
        <p>
          <span class="hidden">{words.labelled(words.noteKind[note.kind], '')}</span>
          <span id={textId}>{text}</span>{' '}
          {note.kind === 'private' && <span class="chip">{words.noteKind.private}</span>}
          <MachineMarked text={note.text} />
          {judgement && borneOut !== undefined && <FactMark noteId={note.id} borneOut={borneOut} />}
        </p>
        {choosing && <KindChoice kind={note.kind} onChoose={choose} />}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has a look of its own */}
      <span class="buttons" role="group" aria-labelledby={textId}>
        {!covered && (
          <IconButton icon="edit" class="edit" label={words.edit} onPress={() => session.beginEdit(note)} />
        )}
        <Menu label={words.notes.more} items={items} />
      </span>
      <time class="small" dateTime={new Date(note.at).toISOString()}>
        {words.notes.at(note.at)}
      </time>
      <PointDetails note={note} />
    </>
  );
}
