import { useState } from 'preact/hooks';
import { pointsWords } from '@/utils/locale/areas/points';
import { verdictOf } from '@/utils/notes/ledger';
import type { Note } from '@/utils/notes/note';
import { useShown } from '../cover/shown';
import { Icon } from '../ui/Icon';
import { useWordsOf } from '../words';
import { GoalEditor } from './GoalEditor';
import { Opened } from './Opened';
import { SmartLetters } from './SmartLetters';
import { useDays } from './useDays';

/** Below a goal: its letters and what is set, and the way to the rest. */
export function GoalLine({ note }: { note: Note }) {
  const points = useWordsOf(pointsWords);
  const { said } = useDays();
  const [open, setOpen] = useState(false);
  const verdict = verdictOf(note);
  const { text } = useShown();
  const { due, weight, target } = note.goal ?? {};
  const set = [
    text(target?.trim() ?? ''),
    due && points.action.by(said(due)),
    weight !== undefined && points.goal.percent(weight),
    verdict && points.ledger.verdict[verdict],
  ];
  return (
    <>
      <div class="point-line">
        <SmartLetters note={note} />
        <span class="small set">{set.filter(Boolean).join(' · ')}</span>
        <button type="button" class="link small more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {points.goal.more}
          <Icon name={open ? 'fewer' : 'more'} />
        </button>
      </div>
      {open && (
        <Opened label={points.goal.more} onClose={() => setOpen(false)}>
          <GoalEditor note={note} />
        </Opened>
      )}
    </>
  );
}
