import { useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { momentsFor } from '@/utils/guide/moment';
import { useContent } from '../pack';
import { useOverlay } from '../panel/overlay';
import { useWords } from '../words';

/** Moments shown before the manager asks for all. */
const few = 6;

/** What may happen in this stage; one press shows what to do. */
export function MomentRow({ conversation: { kind, stage } }: { conversation: Conversation }) {
  const words = useWords();
  const { pack } = useContent();
  const open = useOverlay();
  const [all, setAll] = useState(false);
  const moments = momentsFor(pack.moments, kind, stage);
  return (
    <section aria-labelledby="moments">
      <h2 class="heading" id="moments">
        {words.moments.heading}
      </h2>
      <div class="moment-row" lang={pack.language}>
        {(all ? moments : moments.slice(0, few)).map((moment) => (
          <button
            key={moment.id}
            type="button"
            title={moment.title}
            onClick={() => open({ kind: 'moment', id: moment.id })}
          >
            {moment.chip}
          </button>
        ))}
        <button type="button" class="link small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.tips.fewer : words.tips.more(moments.length - few)}
        </button>
      </div>
    </section>
  );
}
