import { useStore } from '@nanostores/preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { pointsWords } from '@/utils/locale/areas/points';
import { isPoint, tally, undecided } from '@/utils/notes/ledger';
import { verdicts } from '@/utils/notes/stand';
import { useServices } from '../panel/services';
import { Icon } from '../ui/Icon';
import { useWordsOf } from '../words';
import { Finish } from './Finish';
import { LedgerPoint } from './LedgerPoint';
import { OwnPromises } from './OwnPromises';

interface Props {
  readonly conversation: Conversation;
  /** How often it was asked for the first point that is not decided. */
  readonly asked?: number;
}

/** Every point, the manager's words beside the employee's, and where both stand on it. */
export function Ledger({ conversation, asked = 0 }: Props) {
  const points = useWordsOf(pointsWords);
  const { session } = useServices();
  const notes = useStore(session.$notes);
  const listed = notes.filter(isPoint);
  const open = undecided(notes);
  // Shown while there is something to decide; what one decides does not vanish under one's hands.
  const [shown, setShown] = useState(open.length > 0);
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const counts = tally(notes);
  const told = ([...verdicts, 'undecided'] as const)
    .filter((it) => counts[it] > 0)
    .map((it) => points.ledger.tally[it](counts[it]));

  /** The point that is to be decided now; another object each time. */
  const [wanted, setWanted] = useState<{ readonly id: string }>();
  const decide = () => {
    setShown(true);
    setWanted({ id: open[0]?.id ?? '' });
  };
  // With the layout: it is drawn by now, and the next key is for it.
  useLayoutEffect(() => {
    if (!wanted) return;
    const point = `[data-point="${CSS.escape(wanted.id)}"] input`;
    list.current?.querySelector<HTMLElement>(point)?.focus();
  }, [wanted]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time it is asked for, and then only
  useLayoutEffect(() => {
    if (asked > 0) decide();
  }, [asked]);

  return (
    <section class="ledger" aria-labelledby={id}>
      <h2 class="heading" id={id}>
        {points.ledger.heading}
        {listed.length > 0 && <span>{told.join(' · ')}</span>}
      </h2>
      {listed.length === 0 ? (
        <p class="small">{points.ledger.empty}</p>
      ) : (
        <button type="button" class="link small more" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? points.ledger.hide : points.ledger.show}
          <Icon name={shown ? 'fewer' : 'more'} />
        </button>
      )}
      {shown && (
        <ul ref={list}>
          {listed.map((note) => (
            <LedgerPoint key={note.id} note={note} />
          ))}
        </ul>
      )}
      <OwnPromises conversation={conversation} />
      <Finish conversation={conversation} onDecide={decide} />
    </section>
  );
}
