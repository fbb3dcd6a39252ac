import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pointsWords } from '@/utils/locale/areas/points';
import { withAdded, withChanged, without, withRestored } from '@/utils/notes/checkpoints';
import type { Note } from '@/utils/notes/note';
import type { Checkpoint } from '@/utils/notes/plan';
import { useServices } from '../panel/services';
import { IconButton } from '../ui/IconButton';
import { useWords, useWordsOf } from '../words';
import { CheckpointRow } from './CheckpointRow';

type List = readonly Checkpoint[];

/** When both look at it together, and at what. */
export function Checkpoints({ note }: { note: Note }) {
  const words = useWords();
  const points = useWordsOf(pointsWords);
  const { session } = useServices();
  const list = useRef<HTMLUListElement>(null);
  const adding = useRef(false);
  const [removed, setRemoved] = useState<{ checkpoint: Checkpoint; at: number }>();
  const checkpoints = note.plan?.checkpoints ?? [];

  const change = (to: (current: List) => List) =>
    session.editNote(note, ({ plan }) => ({ plan: { ...plan, checkpoints: to(plan?.checkpoints ?? []) } }));

  // What was just added is what one goes on with.
  useLayoutEffect(() => {
    if (!adding.current || checkpoints.length === 0) return;
    adding.current = false;
    list.current?.querySelector<HTMLElement>(':scope > li:last-child textarea')?.focus();
  }, [checkpoints.length]);

  const remove = async (checkpoint: Checkpoint, at: number) => {
    if (await change((current) => without(current, checkpoint.id))) setRemoved({ checkpoint, at });
  };
  const restore = async () => {
    if (!removed) return;
    if (await change((current) => withRestored(current, removed.checkpoint, removed.at)))
      setRemoved(undefined);
  };

  return (
    <section class="checkpoints" aria-label={points.plan.checkpoints}>
      <h3 class="small">{points.plan.checkpoints}</h3>
      <ul ref={list}>
        {checkpoints.map((checkpoint, index) => (
          <li key={checkpoint.id}>
            <CheckpointRow
              note={note}
              checkpoint={checkpoint}
              position={index + 1}
              onChange={(to) => void change((current) => withChanged(current, checkpoint.id, to))}
            />
            <IconButton
              icon="remove"
              label={points.plan.remove(index + 1)}
              onPress={() => void remove(checkpoint, index)}
            />
          </li>
        ))}
      </ul>
      <div role="status">
        {removed && (
          <p class="notice row">
            <span>{points.plan.removed}</span>
            <button type="button" class="link" onClick={() => void restore()}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
      <button
        type="button"
        class="link small"
        onClick={() => {
          adding.current = true;
          void change(withAdded);
        }}
      >
        {points.plan.add}
      </button>
    </section>
  );
}
