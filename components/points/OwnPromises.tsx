import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { pointsWords } from '@/utils/locale/areas/points';
import { dayOf } from '@/utils/meeting/iso-day';
import { keptPromises } from '@/utils/notes/kept';
import type { Note } from '@/utils/notes/note';
import { useShown } from '../cover/shown';
import { useServices } from '../panel/services';
import { useWordsOf } from '../words';

/** How the manager's own promises to this person came out, over all conversations; for the manager only. */
export function OwnPromises({ conversation }: { conversation: Conversation }) {
  const points = useWordsOf(pointsWords);
  const { session, notesWith, now } = useServices();
  const here = useStore(session.$notes);
  const [all, setAll] = useState<readonly Note[]>([]);
  const { covered } = useShown();
  const { id, personId } = conversation;

  useEffect(() => {
    let current = true;
    if (personId === undefined) return;
    notesWith(personId).then(
      (notes) => current && setAll(notes),
      () => undefined, // without the others, this conversation's own are told
    );
    return () => {
      current = false;
    };
  }, [personId, notesWith]);

  const notes = [...all.filter(({ conversationId }) => conversationId !== id), ...here];
  const { inTime, late, open, overdue } = keptPromises(notes, dayOf(now()));
  const due = inTime + late + overdue;
  const told = [
    due > 0 && points.promises.kept(inTime, due),
    late > 0 && points.promises.late(late),
    overdue > 0 && points.promises.overdue(overdue),
    open > 0 && points.promises.open(open),
  ].filter((it) => it !== false);
  if (covered || told.length === 0) return null;
  return <p class="small">{points.promises.line(told.join(points.summary.and))}</p>;
}
