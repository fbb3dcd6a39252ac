import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { pointsWords } from '@/utils/locale/areas/points';
import type { Note } from '@/utils/notes/note';
import { isPlanned } from '@/utils/notes/plan';
import { useServices } from '../panel/services';
import { Icon } from '../ui/Icon';
import { useWordsOf } from '../words';
import { Opened } from './Opened';
import { PlanEditor } from './PlanEditor';

/** Below an improvement point: its plan, offered in a talk about improvement, a small link elsewhere. */
export function PlanLine({ note }: { note: Note }) {
  const points = useWordsOf(pointsWords);
  const { session } = useServices();
  const kind = useStore(session.$conversation)?.kind;
  const [open, setOpen] = useState(false);
  const planned = isPlanned(note.plan);
  return (
    <>
      <div class="point-line">
        {planned && <span class="small set">{points.plan.has(note.plan?.checkpoints?.length ?? 0)}</span>}
        {!planned && !open && kind === 'improvement' && <span class="small set">{points.plan.offer}</span>}
        <button
          type="button"
          class={`link small more${planned || kind === 'improvement' ? '' : ' soft'}`}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {planned || open ? points.plan.more : points.plan.begin}
          <Icon name={open ? 'fewer' : 'more'} />
        </button>
      </div>
      {open && (
        <Opened label={points.plan.more} onClose={() => setOpen(false)}>
          <PlanEditor note={note} />
        </Opened>
      )}
    </>
  );
}
